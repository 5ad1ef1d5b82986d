package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.swapped.MovedClock;

/** A complaint's last years, on a server whose clock is moved ahead: announced, held, erased, certified (I7, I8). */
class RetentionIT {
    private static final Map<String, String> SETTINGS = Map.of("vieraugen.deadlines.watch-seconds", "1");
    private static final int MANY = 30;
    private static final int TRIES = 150;
    /** 30 days that end on Good Friday end on the Tuesday after Easter. */
    private static final int AFTER_NOTICE = 30 + 4 + 1;

    private static final String WORDS = "Kartoffelsalatgeheimnis";
    private static final String NAME = "Tesfaye Unvergessen";

    /** One complaint of this test. */
    private record Told(String reference, String receipt) {}

    private static Told over(Client client) {
        var words = Client.complaint("CONFIDENTIAL", WORDS);
        words.put("contact", Map.of("name", NAME, "email", "tesfaye@unvergessen.example"));
        var told = client.post("/api/v1/complaints", words, null);
        var complaint = new Told(told.text("reference"), told.text("receipt"));
        assertThat(client.post("/api/v1/complaint/withdrawal", null, "Receipt " + complaint.receipt())
                        .status())
                .isEqualTo(200);
        return complaint;
    }

    private static Answer retention(Client client, Told of, String act, Map<String, ?> body, String staff) {
        return client.post(
                "/api/v1/staff/complaints/" + of.reference() + "/retention/" + act, body, client.staff(staff));
    }

    private static Answer erase(Client client, Told of, String staff) {
        return client.post("/api/v1/staff/erasures/" + of.reference(), null, client.staff(staff));
    }

    private static List<String> due(Client client) {
        return client.get("/api/v1/staff/erasures", client.staff("s90")).body().findValuesAsText("reference");
    }

    private static String kept(Client client, Told of) {
        return client.get("/api/v1/complaint", "Receipt " + of.receipt())
                .body()
                .path("deadlines")
                .path("next")
                .path("due")
                .asText();
    }

    @Test
    void I7_I8_announced_held_erased_and_certified() throws Exception {
        var work = Path.of(
                System.getProperty("work"),
                "retention-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work)) {
            var usual = new ArrayList<Told>();
            var clock = new ServerClock(work);
            var settings = new HashMap<>(SETTINGS);
            settings.put(clock.setting().getKey(), clock.setting().getValue());
            try (var server = Server.startWith(MovedClock.class, "retention", work, database, settings)) {
                QuickSignIns.at(database);
                var today = new Client(server.address());
                for (int i = 0; i < MANY; i++) {
                    usual.add(over(today));
                }
                var held = over(today);
                var early = over(today);
                assertThat(retention(today, held, "hold", Map.of("reason", "Klage anhängig."), "s90")
                                .status())
                        .isEqualTo(200);
                assertThat(today.get("/api/v1/complaint", "Receipt " + held.receipt())
                                .text("/retention/held"))
                        .isEqualTo("Klage anhängig.");
                assertThat(erase(today, held, "s90").text("type")).endsWith("rule-i7");
                proposesAndAnother(today, early);
                assertThat(due(today)).isEmpty();

                clock.ahead(AFTER_NOTICE);
                erasesTheEarlyOne(new Client(server.address()), database, early);

                clock.ahead(3 * 365 - 20);
                var announced = new Client(server.address());
                for (var one : usual) {
                    awaitAnnounced(announced, one);
                }
                assertThat(erase(announced, usual.get(0), "s90").status()).isEqualTo(409);

                clock.ahead(3 * 365 + 40);
                erasesTheRest(new Client(server.address()), database, usual, held);
            }
        }
    }

    private static void proposesAndAnother(Client client, Told early) {
        var reason = Map.of("reason", "Die Person wünscht es.");
        assertThat(retention(client, early, "erasure", reason, "s90").status()).isEqualTo(200);
        var yes = Map.of("confirmed", true, "reasons", "Einverstanden.");
        assertThat(retention(client, early, "erasure/answer", yes, "s90").status())
                .isEqualTo(403);
        assertThat(retention(client, early, "erasure/answer", yes, "s92").status())
                .isEqualTo(200);
        assertThat(erase(client, early, "s90").status()).isEqualTo(409);
    }

    private static void erasesTheEarlyOne(Client client, Database database, Told early) throws Exception {
        assertThat(due(client)).containsExactly(early.reference());
        assertThat(erase(client, early, "s12").status()).isEqualTo(403);
        var certificate = erase(client, early, "s90");
        assertThat(certificate.status()).as(certificate.raw().body()).isEqualTo(200);
        assertThat(certificate.body().path("early").asBoolean()).isTrue();
        var gone = client.get("/api/v1/complaint", "Receipt " + early.receipt());
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text("type")).endsWith("erased");
        assertThat(client.get("/api/v1/staff/complaints/" + early.reference(), client.staff("s90"))
                        .status())
                .isEqualTo(410);
        assertThat(rows(database, early)).isEqualTo("0 0 0 0 0 0");
        assertThat(naming(database, early)).as("L9").isEmpty();
        assertThat(due(client)).isEmpty();
        // A sentence for a lost receipt tells nobody that there was a complaint.
        var guess = Map.of("reference", early.reference(), "sentence", "Ein Satz, den es nicht gibt, gar nicht");
        assertThat(client.post("/api/v1/receipts", guess, null).status()).isEqualTo(401);
    }

    private static void awaitAnnounced(Client client, Told one) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (client.get("/api/v1/complaint", "Receipt " + one.receipt())
                    .raw()
                    .body()
                    .contains("ERASURE_ANNOUNCED")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("nobody was told; kept until " + kept(client, one));
    }

    /** Erases while others complain: no request of theirs fails. */
    private static void erasesTheRest(Client client, Database database, List<Told> usual, Told held) throws Exception {
        var stop = new AtomicBoolean();
        var failed = new ArrayList<Integer>();
        var taken = new ArrayList<Told>();
        var others = new Thread(() -> {
            while (!stop.get()) {
                try {
                    taken.add(over(client));
                } catch (AssertionError | RuntimeException e) {
                    failed.add(taken.size());
                }
            }
        });
        others.start();
        assertThat(due(client)).hasSize(MANY + 1);
        for (var one : usual) {
            assertThat(erase(client, one, "s90").status()).isEqualTo(200);
        }
        assertThat(erase(client, held, "s90").text("type")).endsWith("rule-i7");
        stop.set(true);
        others.join();
        assertThat(failed).isEmpty();
        assertThat(taken).isNotEmpty();
        assertThat(due(client)).containsExactly(held.reference());
        assertThat(rows(database, usual.get(0))).isEqualTo("0 0 0 0 0 0");
        assertThat(client.get("/api/v1/journal/verification", client.staff("s94"))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
        assertThat(client.get("/api/v1/staff/complaints?status=WITHDRAWN", client.staff("s90"))
                        .body()
                        .findValuesAsText("reference"))
                .contains(held.reference())
                .doesNotContain(usual.get(0).reference());
    }

    /** How many rows of words, leaves, identity, search, facts and decisions there still are. */
    private static String rows(Database database, Told of) throws Exception {
        var id = "(SELECT id FROM complaint WHERE reference = '" + of.reference() + "' AND data_key = '')";
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var found = statement.executeQuery(
                        "SELECT concat_ws(' ', (SELECT count(*) FROM submission WHERE complaint = "
                                + id + "), (SELECT count(*) FROM leaf WHERE complaint = " + id
                                + "), (SELECT count(*) FROM sealed.identity WHERE complaint = " + id
                                + "), (SELECT count(*) FROM search WHERE complaint = " + id
                                + "), (SELECT count(*) FROM case_facts WHERE complaint = " + id
                                + "), (SELECT count(*) FROM decision WHERE complaint = " + id + ")) WHERE " + id
                                + " IS NOT NULL")) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    /** What of the erased complaint still says who proposed, confirmed and did it. */
    private static List<String> naming(Database database, Told of) throws Exception {
        var found = new ArrayList<String>();
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            for (var table : List.of("journal", "chain", "journal_person", "outbox")) {
                add(
                        found,
                        statement.executeQuery("SELECT CAST(t AS text) FROM " + table
                                + " t JOIN complaint c ON c.id = t.subject WHERE c.reference = '" + of.reference()
                                + "'"));
            }
            add(
                    found,
                    statement.executeQuery(
                            "SELECT CAST(c AS text) FROM complaint c WHERE reference = '" + of.reference() + "'"));
        }
        assertThat(found).isNotEmpty();
        return found.stream()
                .filter(row -> row.matches("(?s).*\\bs\\d\\d\\b.*"))
                .toList();
    }

    private static void add(List<String> all, ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
    }
}
