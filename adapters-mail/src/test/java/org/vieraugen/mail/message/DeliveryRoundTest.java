package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.DeliverNotices;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;
import org.vieraugen.application.testing.MemoryOutbox;

/** How many connections a server has to the mail server. */
class DeliveryRoundTest {
    private final List<String> begun = new ArrayList<>();
    private final Scheduler scheduler = new Scheduler() {
        @Override
        public void every(long seconds, String name, Runnable work) {
            begun.add(name);
            work.run();
        }

        @Override
        public void after(long seconds, Runnable work) {
            throw new IllegalStateException("nothing is done once");
        }
    };

    private DeliveryRound round(int connections) {
        var letters = new Letters(new MemoryOutbox(), List.of(), Clock.systemUTC());
        return new DeliveryRound(scheduler, new DeliverNotices(letters, Couriers.to(1)), letters, connections);
    }

    @Test
    void there_are_as_many_rounds_as_connections() {
        round(3).begin(new Ready());
        assertThat(begun).containsExactly("notices", "notices", "notices", "sent notices");
    }

    @Test
    void none_or_too_many_are_refused() {
        for (int odd : new int[] {-1, 0, 11}) {
            assertThatThrownBy(() -> round(odd)).hasMessageContaining("vieraugen.mail.connections");
        }
    }
}
