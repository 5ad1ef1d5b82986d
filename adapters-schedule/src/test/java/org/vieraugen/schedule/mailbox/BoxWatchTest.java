package org.vieraugen.schedule.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.MemoryMailServers.BOX;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mailbox.BoxPlaces;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.MemoryInlet;
import org.vieraugen.application.testing.MemoryMailServers;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.testing.Office;

/** K1: boxes are looked into for as long as the server runs, whatever happens to mail servers and databases. */
class BoxWatchTest {
    private static final Logger LOG = Logger.getLogger(BoxWatch.class.getName());

    private final MovableClock clock = new MovableClock(Office.NOON);
    private final MemoryMailServers servers = new MemoryMailServers();
    private final MemoryInlet inlet = new MemoryInlet();
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();
    private boolean databaseAway;
    private final List<LogRecord> said = new ArrayList<>();
    private final BoxWatch watch =
            new BoxWatch(BOX, new ReadMailboxes(servers, inlet, overDatabase(), clock), Duration.ofMinutes(1));
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

    /** The places, as long as there is a database. */
    private BoxPlaces overDatabase() {
        return (BoxPlaces) Proxy.newProxyInstance(
                BoxWatchTest.class.getClassLoader(), new Class<?>[] {BoxPlaces.class}, (self, method, given) -> {
                    if (databaseAway) {
                        throw new IllegalStateException("no database");
                    }
                    return method.invoke(places, given);
                });
    }

    private List<Long> pausesOf(int turns) {
        var pauses = new ArrayList<Long>();
        for (int i = 0; i < turns; i++) {
            pauses.add(watch.turn());
        }
        return pauses;
    }

    @Test
    void K1_a_box_is_looked_into_again_at_once_after_each_wait_on_one_connection() {
        servers.deliver(1);
        pausesOf(1);
        servers.deliver(1);
        pausesOf(1);

        assertThat(inlet.taken()).hasSize(2);
        assertThat(servers.open).isEqualTo(1);
        assertThat(said).isEmpty();
    }

    @Test
    void K1_a_server_that_is_away_is_asked_more_and_more_rarely_and_told_of_once() {
        servers.away = true;
        assertThat(pausesOf(8)).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
        assertThat(watch.isAway()).isTrue();
        assertThat(said).singleElement().satisfies(line -> assertThat(line.getLevel())
                .isEqualTo(Level.WARNING));

        servers.away = false;
        servers.deliver(1);
        assertThat(pausesOf(2)).containsExactly(0L, 0L);
        assertThat(inlet.taken()).hasSize(1);
        assertThat(watch.isAway()).isFalse();
        assertThat(said).hasSize(2);
        assertThat(said.get(1).getLevel()).isEqualTo(Level.INFO);

        servers.away = true;
        assertThat(pausesOf(1)).containsExactly(5L);
    }

    @Test
    void K1_a_connection_that_ends_is_opened_again() {
        servers.deliver(2);
        servers.breaking.add(2L);
        pausesOf(1);
        assertThat(servers.open).isZero();
        servers.breaking.clear();
        pausesOf(1);

        assertThat(inlet.taken()).hasSize(2);
    }

    @Test
    void K1_little_memory_for_a_moment_ends_no_watch() {
        servers.before = () -> {
            throw new OutOfMemoryError("a moment");
        };
        servers.deliver(1);
        pausesOf(1);
        assertThat(inlet.taken()).isEmpty();
        servers.before = () -> {};
        clock.pass(Duration.ofMinutes(1));
        pausesOf(1);

        assertThat(inlet.taken()).hasSize(1);
    }

    @Test
    void K1_a_database_that_is_away_ends_no_watch() {
        pausesOf(1);
        servers.deliver(1);
        databaseAway = true;
        assertThat(pausesOf(3)).containsExactly(5L, 10L, 20L);
        assertThat(servers.open).isZero();
        assertThat(servers.seen).isEmpty();
        assertThat(said).hasSize(1);
        databaseAway = false;
        assertThat(pausesOf(1)).containsExactly(0L);

        assertThat(inlet.taken()).hasSize(1);
        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void a_box_that_another_server_reads_after_this_one_could_not_is_not_told_as_away() {
        servers.away = true;
        pausesOf(1);
        places.ofAnotherServer().lease(BOX, clock.instant(), clock.instant().plusSeconds(60));
        pausesOf(1);

        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void a_box_that_another_server_reads_is_asked_for_again() {
        var other = places.ofAnotherServer();
        other.lease(BOX, clock.instant(), clock.instant().plusSeconds(60));
        servers.deliver(1);
        assertThat(pausesOf(1)).containsExactly(30L);
        assertThat(inlet.taken()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(pausesOf(1)).containsExactly(0L);
        assertThat(inlet.taken()).hasSize(1);

        clock.pass(Duration.ofMinutes(5));
        other.lease(BOX, clock.instant(), clock.instant().plusSeconds(60));
        assertThat(pausesOf(1)).containsExactly(30L);
        assertThat(servers.open).isZero();
        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void at_the_end_the_connection_is_closed_the_box_is_free_and_nothing_is_begun() {
        pausesOf(1);
        watch.stop();
        assertThat(servers.open).isZero();
        assertThat(places.ofAnotherServer()
                        .lease(BOX, clock.instant(), clock.instant().plusSeconds(1)))
                .isTrue();
        pausesOf(1);

        assertThat(servers.open).isZero();
        assertThat(said).isEmpty();
    }

    @Test
    void at_the_end_what_a_wait_is_interrupted_by_is_no_failure() {
        servers.deliver(1);
        servers.before = () -> {
            watch.stop();
            servers.away = true;
        };
        pausesOf(1);

        assertThat(servers.open).isZero();
        assertThat(said).isEmpty();
    }
}
