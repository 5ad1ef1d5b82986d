package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/** The journal against somebody with all rights on the database. */
class JournalIT {
    private static final Map<String, Object> COMPLAINT = Map.of(
            "department", "foreigners", "category", "OTHER", "language", "de", "identity", "ANONYMOUS", "text", "Gut.");
    private static final int TRIES = 100;

    @Test
    void a_changed_entry_is_named_and_a_complaint_that_vanished_with_its_chain_is_missed_by_an_anchor()
            throws Exception {
        var work = Path.of(
                System.getProperty("work"), "journal-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work);
                var server = Server.start("journal", work, database, Map.of("vieraugen.journal.anchor-seconds", "1"))) {
            var client = new Client(server.address());
            var changed = client.post("/api/v1/complaints", COMPLAINT, null).text("reference");
            var vanished = client.post("/api/v1/complaints", COMPLAINT, null).text("reference");
            assertThat(verified(client).body().path("holds").asBoolean()).isTrue();
            awaitAnchors(database);

            change(database, "UPDATE journal SET at = at + interval '1 minute' WHERE " + chain(changed));
            assertThat(verified(client).raw().body()).contains(changed).contains("\"holds\":false");
            change(database, "UPDATE journal SET at = at - interval '1 minute' WHERE " + chain(changed));
            assertThat(verified(client).body().path("holds").asBoolean()).isTrue();

            var chain = chain(vanished);
            change(
                    database,
                    "CREATE TEMPORARY TABLE gone AS SELECT id FROM complaint WHERE " + of(vanished)
                            + "; DELETE FROM journal WHERE " + chain
                            + "; DELETE FROM journal_person WHERE " + chain
                            + "; DELETE FROM chain WHERE " + chain
                            + "; DELETE FROM leaf WHERE complaint IN (SELECT id FROM gone)"
                            + "; DELETE FROM submission WHERE complaint IN (SELECT id FROM gone)"
                            + "; DELETE FROM complaint WHERE id IN (SELECT id FROM gone)");
            var missed = verified(client);
            assertThat(missed.status()).isEqualTo(200);
            assertThat(missed.body().path("holds").asBoolean())
                    .as(missed.raw().body())
                    .isFalse();
            assertThat(missed.raw().body()).contains("anchor ").contains(" covers ");
        }
    }

    private static Answer verified(Client client) {
        return client.get("/api/v1/journal/verification", client.staff("s94"));
    }

    private static String of(String reference) {
        return "reference = '" + reference + "'";
    }

    private static String chain(String reference) {
        return "subject = (SELECT id FROM complaint WHERE " + of(reference) + ")";
    }

    private static void change(Database database, String statements) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Waits until every entry is covered. */
    private static void awaitAnchors(Database database) throws SQLException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try (var admin = database.connect("vieraugen", "postgres");
                    var statement = admin.createStatement();
                    var counted = statement.executeQuery(
                            "SELECT (SELECT count(*) FROM journal) - (SELECT coalesce(sum(entries), 0) FROM journal_anchor)")) {
                counted.next();
                if (counted.getLong(1) == 0) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("some entries were never anchored");
    }
}
