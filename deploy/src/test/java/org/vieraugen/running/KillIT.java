package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Acknowledged means on disk: whatever is killed at whatever moment, nothing that a client was told is taken is lost, and nothing is there twice. The usual tests kill a few
 * times; {@code mvn verify -Psoak} kills 500 times, or as often as {@code -Dkills=} says; {@code -Dkills.seed=} repeats the choices of an earlier run.
 */
class KillIT {
    private static final int CLIENTS = 4;
    private static final int MOST_BETWEEN = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    /** So long may it take until the next complaint is taken; a build machine with other work gets more in {@code kills.ready-seconds}. */
    private static final Duration READY_WITHIN = Duration.ofSeconds(Long.getLong("kills.ready-seconds", 20));

    private enum Victim {
        SERVER,
        SESSION,
        DATABASE
    }

    private final Random random = new Random(SEED);
    private volatile Server server;

    private void kill(Victim victim, Path work, Database database) throws Exception {
        switch (victim) {
            case SERVER -> {
                server.kill();
                server = Server.start("kills", work, database, Map.of());
            }
            case SESSION -> assertThat(database.killOneSession(random)).isTrue();
            case DATABASE -> {
                database.kill();
                database.startAgain();
            }
        }
        server.awaitReady();
    }

    @Test
    void nothing_acknowledged_is_lost_or_doubled_whatever_is_killed() throws Exception {
        System.out.println("kills: " + KILLS + ", seed: " + SEED);
        var work = Path.of(
                System.getProperty("work"), "kills-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work)) {
            server = Server.start("kills", work, database, Map.of());
            try (var submitters = new Submitters(() -> server.address(), CLIENTS)) {
                var slowest = kills(submitters, work, database);
                var acknowledged = submitters.finish();
                System.out.println(acknowledged.size() + " acknowledged, refused meanwhile: " + submitters.refused()
                        + ", slowest to be ready again: " + slowest.toMillis() + " ms");
                assertThat(submitters.refused().keySet()).allMatch(answer -> answer.startsWith("503 "));
                assertAllThereOnce(acknowledged, database);
                assertThat(slowest).isLessThanOrEqualTo(READY_WITHIN);
            } finally {
                server.close();
            }
        }
    }

    private Duration kills(Submitters submitters, Path work, Database database) throws Exception {
        var slowest = Duration.ZERO;
        for (int i = 0; i < KILLS; i++) {
            assertThat(submitters.awaitMore(1 + random.nextInt(MOST_BETWEEN), PATIENCE))
                    .as("%s", submitters.refused())
                    .isTrue();
            var victim = Victim.values()[i < Victim.values().length ? i : random.nextInt(Victim.values().length)];
            long start = System.nanoTime();
            kill(victim, work, database);
            assertThat(submitters.awaitMore(1, PATIENCE)).as(server.log()).isTrue();
            var took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("  " + (i + 1) + " " + victim + ": ready again after " + took.toMillis() + " ms");
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        return slowest;
    }

    private void assertAllThereOnce(List<Submitters.Acknowledged> acknowledged, Database database) throws Exception {
        var client = new Client(server.address());
        var lost = new ArrayList<Submitters.Acknowledged>();
        var references = new HashSet<String>();
        for (var one : acknowledged) {
            var found = client.get("/api/v1/complaint", "Receipt " + one.receipt());
            references.add(one.reference());
            if (found.status() != 200
                    || !found.text("/correspondence/text").equals(one.text())
                    || !found.text("reference").equals(one.reference())) {
                lost.add(one);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(references).hasSameSizeAs(acknowledged);
        // Every key was answered in the end: more rows than answers would be complaints that are there twice.
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var stored = statement.executeQuery("SELECT count(*) FROM complaint")) {
            stored.next();
            assertThat(stored.getInt(1)).isEqualTo(acknowledged.size());
        }
        var verified = client.get("/api/v1/journal/verification", client.staff("s94"));
        assertThat(verified.body().path("holds").asBoolean())
                .as(verified.raw().body())
                .isTrue();
    }
}
