package org.vieraugen.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One thing that fails holds up no other, and the log learns nothing of it but what kind of failure it was. */
class GuardedTest {
    private static final Logger LOG = Logger.getLogger(GuardedTest.class.getName());

    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(handler);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(handler);
    }

    @Test
    void one_that_fails_holds_up_no_other_and_what_it_says_stays_out_of_the_log() {
        var done = new ArrayList<Integer>();
        for (int one : List.of(1, 2, 3)) {
            Guarded.run(LOG, "a series", () -> {
                if (one == 2) {
                    throw new IllegalStateException("Mina Roth, roth@example.org");
                }
                done.add(one);
            });
        }
        assertThat(done).containsExactly(1, 3);
        assertThat(logged).singleElement().satisfies(line -> assertThat(line)
                .contains("a series", "java.lang.IllegalStateException")
                .doesNotContain("Roth", "roth@"));
    }

    @Test
    void a_server_that_cannot_go_on_is_not_held_back() {
        assertThatThrownBy(() -> Guarded.run(LOG, "a series", () -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(logged).isEmpty();
    }
}
