package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vieraugen.mail.testing.Dovecot;

/**
 * K1, K2: of mails that two servers read none is lost and none counts twice, and each sender is told of it under one number, whatever is killed while they come. The usual
 * tests kill a few times; {@code mvn verify -Psoak} does so while {@code -Dmails.in=} mails come, as often as {@code -Dkills.in=} says, and {@code -Dkills.seed=} repeats the
 * choices of an earlier run.
 */
class MailInKillIT {
    private static final int MAILS = Integer.getInteger("mails.in", 200);
    private static final int KILLS = Integer.getInteger("kills.in", 2);

    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    private static final int SERVERS = 2;
    /** So long may nothing at all happen. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** A mail server is away for longer than one is asked twice. */
    private static final int AWAY_MILLIS = 12_000;

    private enum Victim {
        SERVER,
        MAILBOXES,
        DATABASE,
        SESSION,
        MAIL_SERVER
    }

    private final Random random = new Random(SEED);
    /** Each in its turn; the seed says who comes first. */
    private final List<Victim> victims = shuffled();

    private final List<Server> servers = new ArrayList<>();
    private Path work;
    private Database database;
    private Dovecot dovecot;
    private MailSink sink;
    private Mailboxes boxes;

    private List<Victim> shuffled() {
        var all = new ArrayList<>(List.of(Victim.values()));
        Collections.shuffle(all, random);
        return all;
    }

    @Test
    void K1_K2_no_mail_is_lost_and_none_counts_twice_whatever_is_killed() throws Exception {
        Dovecot.need();
        System.out.println("mails: " + MAILS + ", kills: " + KILLS + ", seed: " + SEED);
        work = Path.of(
                System.getProperty("work"),
                "mails-in-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        database = new Database(work);
        boxes = new Mailboxes(database);
        dovecot = Dovecot.start(Server::freePort, MailWriters.COMPLAINTS, MailWriters.REQUESTS);
        sink = new MailSink();
        try (var writers = new MailWriters(dovecot, sink)) {
            for (int i = 0; i < SERVERS; i++) {
                servers.add(start(i));
            }
            long start = System.nanoTime();
            for (int i = 0; i < KILLS; i++) {
                killOne(i, writers);
            }
            awaitDone();
            System.out.printf(
                    "%d mails in %d s: %s, told again: %d%n",
                    writers.written(),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                    writers.fates(),
                    sink.taken() - sink.ids().size());
            assertAllThereOnce(writers);
            assertToldOnce(writers);
        } finally {
            for (var server : servers) {
                server.close();
            }
            sink.close();
            dovecot.close();
            database.close();
        }
    }

    private Server start(int number) throws Exception {
        return Server.start(
                "mails-in-" + number,
                work,
                database,
                Mailboxes.settings(work, dovecot, sink, MailWriters.COMPLAINTS, MailWriters.REQUESTS));
    }

    /** While they write: half of it has come in by then, at most. */
    private void killOne(int number, MailWriters writers) throws Exception {
        int batch = MAILS / KILLS;
        int at = boxes.stored() + 1 + random.nextInt(batch / 2);
        var before = writers.write(batch - batch / 4);
        await(() -> boxes.stored() >= at);
        var victim = victims.get(number % victims.size());
        kill(victim);
        var after = writers.write(batch / 4);
        long start = System.nanoTime();
        for (var one : before) {
            one.get();
        }
        for (var one : after) {
            one.get();
        }
        int killedAt = boxes.stored();
        await(() -> boxes.stored() == writers.written());
        long stored = System.nanoTime();
        await(() -> boxes.unsorted() == 0);
        System.out.printf(
                "  %s at %d; %d more after %d ms, sorted %d ms later%n",
                victim,
                killedAt,
                boxes.stored() - killedAt,
                (stored - start) / 1_000_000,
                (System.nanoTime() - stored) / 1_000_000);
    }

    private void kill(Victim victim) throws Exception {
        switch (victim) {
            case SERVER -> {
                int number = random.nextInt(servers.size());
                servers.get(number).kill();
                boxes.takeFromTheDead();
                servers.set(number, start(number));
            }
            case MAILBOXES -> {
                dovecot.kill();
                Thread.sleep(random.nextInt(AWAY_MILLIS));
                dovecot.startAgain();
            }
            case DATABASE -> {
                database.kill();
                database.startAgain();
            }
            case SESSION -> assertThat(database.killOneSession(random)).isTrue();
            case MAIL_SERVER -> {
                sink.kill();
                Thread.sleep(random.nextInt(AWAY_MILLIS));
                sink.startAgain();
            }
        }
        for (var server : servers) {
            server.awaitReady();
        }
    }

    /** Until each mail is sorted, each letter is sent, and each mail is marked. */
    private void awaitDone() throws Exception {
        await(() -> {
            boxes.hastenLetters();
            return boxes.unsorted() == 0
                    && boxes.count("SELECT count(*) FROM outbox") == 0
                    && dovecot.unread(MailWriters.COMPLAINTS) + dovecot.unread(MailWriters.REQUESTS) == 0;
        });
    }

    private void assertAllThereOnce(MailWriters writers) throws Exception {
        int followUps = writers.count(MailWriters.FOLLOW_UP);
        var expected = writers.fates();
        expected.remove(MailWriters.FOLLOW_UP);
        expected.merge(MailWriters.REQUEST, followUps, Integer::sum);
        assertThat(boxes.fates()).isEqualTo(expected);
        assertThat(boxes.count("SELECT count(*) FROM mail_known")).isEqualTo(writers.written());
        int complaints = writers.count(MailWriters.COMPLAINT);
        assertThat(boxes.count("SELECT count(*) FROM complaint")).isEqualTo(complaints);
        assertThat(boxes.count("SELECT count(DISTINCT reference) FROM complaint"))
                .isEqualTo(complaints);
        assertThat(boxes.count("SELECT count(DISTINCT complaint) FROM mail WHERE fate = 'COMPLAINT'"))
                .isEqualTo(complaints);
        assertThat(boxes.count("SELECT count(*) FROM journal WHERE kind = 'ANSWERED'"))
                .isEqualTo(writers.count(MailWriters.IN_CASE));
        assertThat(boxes.count("SELECT count(DISTINCT number) FROM request"))
                .isEqualTo(boxes.count("SELECT count(*) FROM request"))
                .isEqualTo(writers.count(MailWriters.REQUEST));
        assertThat(boxes.count("SELECT count(*) FROM request_said")).isEqualTo(followUps);
        var client = new Client(servers.get(0).address());
        var verified = client.get("/api/v1/journal/verification", client.staff("s94"));
        assertThat(verified.body().path("holds").asBoolean())
                .as(verified.raw().body())
                .isTrue();
    }

    private void assertToldOnce(MailWriters writers) {
        var letters = sink.letters().stream()
                .filter(letter -> writers.told().contains(letter.to()))
                .map(MailSink.Letter::to)
                .toList();
        assertThat(letters).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(writers.told());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** As long as anything goes on. */
    private void await(Condition condition) throws Exception {
        var done = List.of(0, 0);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            var now = List.of(boxes.stored(), sink.ids().size());
            if (!now.equals(done)) {
                done = now;
                end = System.nanoTime() + PATIENCE.toNanos();
            }
            assertThat(System.nanoTime())
                    .as("%s\n%s", done, servers.get(0).log())
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }
}
