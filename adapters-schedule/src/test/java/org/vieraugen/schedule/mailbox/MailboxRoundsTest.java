package org.vieraugen.schedule.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.MemoryMailServers.BOX;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.MemoryInlet;
import org.vieraugen.application.testing.MemoryMailServers;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.testing.Office;

/** Each box has a thread of its own, from the beginning to the end. */
@Timeout(30)
class MailboxRoundsTest {
    private final MovableClock clock = new MovableClock(Office.NOON);
    private final MemoryMailServers servers = new MemoryMailServers();
    private final MemoryInlet inlet = new MemoryInlet();
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Supplier<?>> gauges = new HashMap<>();
    private final MailboxRounds rounds = new MailboxRounds(
            proxy(ManagedThreadFactory.class, given -> {
                var thread = new Thread((Runnable) given[0]);
                threads.add(thread);
                return thread;
            }),
            new ReadMailboxes(servers, inlet, places, clock),
            proxy(MetricRegistry.class, given -> {
                assertThat(((Tag[]) given[2])[0]).isEqualTo(new Tag("box", BOX));
                gauges.put(((Metadata) given[0]).getName(), (Supplier<?>) given[1]);
                return null;
            }),
            60);

    private interface Answer {
        Object to(Object[] given);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                MailboxRoundsTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answer.to(given)));
    }

    @Test
    void K1_a_box_is_read_from_the_beginning_to_the_end_and_free_after_it() throws Exception {
        var waiting = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        servers.waiting = () -> {
            waiting.countDown();
            try {
                assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        servers.deliver(2);
        inlet.refusing(text -> text.equals("mail 2"));
        rounds.begin(new Ready());
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(threads).hasSize(1);
        assertThat(inlet.texts()).containsExactly("mail 1");
        assertThat(gauges.get("vieraugen_mailbox_missed").get()).isEqualTo(1);
        assertThat(gauges.get("vieraugen_mailbox_away").get()).isEqualTo(0);

        rounds.end(new Object());
        ended.countDown();
        threads.get(0).join();
        assertThat(servers.open).isZero();
        assertThat(places.ofAnotherServer()
                        .lease(BOX, clock.instant(), clock.instant().plusSeconds(1)))
                .isTrue();
    }

    @Test
    void a_thread_that_the_server_ends_closes_its_connection() throws Exception {
        servers.waiting = () -> {
            Thread.currentThread().interrupt();
        };
        rounds.begin(new Ready());
        threads.get(0).join();

        assertThat(servers.open).isZero();
    }
}
