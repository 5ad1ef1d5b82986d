package org.vieraugen.schedule.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerSchedulerTest {
    private static final Logger LOG = Logger.getLogger(ServerScheduler.class.getName());

    private final List<Runnable> begun = new ArrayList<>();
    private final List<LogRecord> said = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    /** The server's threads; the test runs what they would. */
    private ManagedScheduledExecutorService threads() {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                ServerSchedulerTest.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (self, method, given) -> {
                    begun.add((Runnable) given[0]);
                    return null;
                });
    }

    @Test
    void work_that_fails_is_logged_under_its_name_and_done_again() {
        var times = new ArrayList<Integer>();
        new ServerScheduler(threads()).every(1, "counts", () -> {
            times.add(times.size());
            throw new IllegalStateException("no database");
        });

        var work = begun.get(0);
        assertThatCode(work::run).doesNotThrowAnyException();
        assertThatCode(work::run).doesNotThrowAnyException();

        assertThat(times).hasSize(2);
        assertThat(said).hasSize(2).allMatch(line -> line.getMessage().contains("counts"));
    }

    @Test
    void work_goes_on_when_memory_was_short_for_a_moment() {
        new ServerScheduler(threads()).every(1, "counts", () -> {
            throw new OutOfMemoryError("a moment");
        });

        assertThatCode(begun.get(0)::run).doesNotThrowAnyException();
        assertThat(said).hasSize(1);
    }

    @Test
    void what_is_done_once_is_handed_over_as_it_is() {
        Runnable work = () -> {};
        new ServerScheduler(threads()).after(5, work);

        assertThat(begun).containsExactly(work);
    }
}
