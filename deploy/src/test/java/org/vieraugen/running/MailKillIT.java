package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * K5: of 5,000 notices that two servers send none is lost and none goes out under two numbers, whatever is killed while they go. The usual tests kill a few times;
 * {@code mvn verify -Psoak} as often as {@code -Dkills.out=} says, and {@code -Dkills.seed=} repeats the choices of an earlier run.
 */
class MailKillIT {
    private static final int NOTICES = Integer.getInteger("mails.out", 5_000);
    private static final int MEASURED = Integer.getInteger("mails.measured", 500);
    /** Nobody is told two thousand things about one complaint. */
    private static final int CASES = 40;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** A mail server is away for longer than a round takes. */
    private static final int AWAY_MILLIS = 12_000;

    private static final int SERVERS = 2;
    private static final int KILLS = Integer.getInteger("kills.out", 2);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    private static final Map<String, Object> COMPLAINT = Map.of(
            "department", "foreigners", "category", "OTHER", "language", "de", "identity", "ANONYMOUS", "text", "Gut.");

    private enum Victim {
        SERVER,
        DATABASE,
        MAIL_SERVER,
        SESSION
    }

    private final Random random = new Random(SEED);
    /** Each in its turn; the seed says who comes first. */
    private final List<Victim> victims = shuffled();

    private final Set<UUID> letters = new HashSet<>();
    private Path work;
    private Database database;
    private MailSink sink;
    private final List<Server> servers = new ArrayList<>();

    private List<Victim> shuffled() {
        var all = new ArrayList<>(List.of(Victim.values()));
        Collections.shuffle(all, random);
        return all;
    }

    @Test
    void K5_no_notice_is_lost_and_none_goes_out_under_two_numbers_whatever_is_killed() throws Exception {
        System.out.println("kills: " + KILLS + ", seed: " + SEED);
        work = Path.of(
                System.getProperty("work"),
                "mail-kills-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        database = new Database(work);
        sink = new MailSink();
        try {
            servers.add(start(0));
            var client = new Client(servers.get(0).address());
            for (int i = 0; i < CASES; i++) {
                client.post("/api/v1/complaints", COMPLAINT, null);
            }
            awaitNone();
            int before = sink.taken();
            measured();
            for (int i = 1; i < SERVERS && KILLS > 0; i++) {
                servers.add(start(i));
            }
            for (int i = 0; i < KILLS; i++) {
                var victim = victims.get(i % victims.size());
                int batch = NOTICES / KILLS;
                int at = sink.taken() + random.nextInt(batch);
                post(batch);
                await(() -> sink.taken() >= at);
                kill(victim);
            }
            awaitNone();
            assertThat(sink.ids())
                    .containsAll(
                            letters.stream().map(id -> "<" + id + "@localhost>").toList())
                    .hasSize(letters.size() + before);
            assertThat(remembered()).isEqualTo(letters.size() + before);
            System.out.println(letters.size() + " notices, sent again: "
                    + (sink.taken() - sink.ids().size()));
        } finally {
            for (var server : servers) {
                server.close();
            }
            sink.close();
            database.close();
        }
    }

    private Server start(int number) throws Exception {
        return Server.start(
                "mails-" + number,
                work,
                database,
                Map.of(
                        "vieraugen.mail.host",
                        "localhost",
                        "vieraugen.mail.port",
                        Integer.toString(sink.port()),
                        "vieraugen.mail.starttls",
                        "false"));
    }

    /** How many are known to have gone out, in case one comes back. */
    private int remembered() throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var sent = statement.executeQuery("SELECT count(*) FROM sent")) {
            sent.next();
            return sent.getInt(1);
        }
    }

    /** How many go out in a second from one server, when nothing is killed. */
    private void measured() throws Exception {
        int before = sink.taken();
        post(MEASURED);
        await(() -> sink.taken() > before);
        long start = System.nanoTime();
        int first = sink.taken();
        await(() -> sink.taken() >= before + MEASURED);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%.0f notices a second%n", (before + MEASURED - first) / seconds);
    }

    private void post(int many) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.prepareStatement(
                        "INSERT INTO outbox (id, department, subject_kind, subject, kind, role, due_at)"
                                + " SELECT gen_random_uuid(), c.department, 'COMPLAINT', c.id, 'ANSWERED', 'COORDINATOR', now()"
                                + " FROM generate_series(1, ?) n JOIN (SELECT department, id, row_number() OVER (ORDER BY id) AS place FROM complaint) c"
                                + " ON c.place = 1 + n % ? RETURNING id")) {
            statement.setInt(1, many);
            statement.setInt(2, CASES);
            try (var posted = statement.executeQuery()) {
                while (posted.next()) {
                    letters.add(posted.getObject(1, UUID.class));
                }
            }
        }
    }

    private void kill(Victim victim) throws Exception {
        switch (victim) {
            case SERVER -> {
                int number = random.nextInt(servers.size());
                servers.get(number).kill();
                servers.set(number, start(number));
            }
            case DATABASE -> {
                database.kill();
                database.startAgain();
            }
            case MAIL_SERVER -> {
                sink.kill();
                Thread.sleep(random.nextInt(AWAY_MILLIS));
                sink.startAgain();
            }
            case SESSION -> assertThat(database.killOneSession(random)).isTrue();
        }
        for (var server : servers) {
            server.awaitReady();
        }
        System.out.println("  " + victim + " at " + sink.taken());
    }

    /** Until the outbox is empty; what was taken by whoever was killed, and what waits for another attempt, need not wait here as long as it would. */
    private void awaitNone() throws Exception {
        await(() -> {
            try (var admin = database.connect("vieraugen", "postgres");
                    var statement = admin.createStatement()) {
                statement.executeUpdate(Mailboxes.HASTEN);
                try (var left = statement.executeQuery("SELECT count(*) FROM outbox")) {
                    left.next();
                    return left.getInt(1) == 0;
                }
            }
        });
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(servers.get(0).log()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
