package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/** F8: two people press the button at the same moment, on two servers. */
class ConcurrencyIT {
    private static final int ROUNDS = 200;

    @Test
    void F8_of_two_acts_at_once_on_two_servers_exactly_one_wins() throws Exception {
        var house = House.running();
        var one = new Client(house.one.address());
        var two = new Client(house.two.address());
        var both = Executors.newFixedThreadPool(2);
        var references = new ArrayList<String>();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var at = inSecondReview(one);
                references.add(at.substring(at.lastIndexOf('/') + 1));
                boolean withVersion = round % 2 == 0;
                var version = one.get(at, one.staff("s21")).header("ETag").orElseThrow();
                String[] condition = withVersion ? new String[] {"If-Match", version} : new String[0];
                Callable<Answer> concur = () -> one.post(at + "/concurrence", null, one.staff("s21"), condition);
                Callable<Answer> other = round % 4 < 2
                        ? () -> two.post(at + "/dissents", Map.of("reasons", "Nein."), two.staff("s21"), condition)
                        : () -> two.post(at + "/concurrence", null, two.staff("s21"), condition);
                var answers = both.invokeAll(List.of(concur, other));
                var statuses = List.of(
                        answers.get(0).get().status(), answers.get(1).get().status());
                assertThat(statuses).as("round %s", round).containsOnlyOnce(200);
                var loser = answers.get(statuses.get(0) == 200 ? 1 : 0).get();
                assertThat(loser.status()).as(loser.raw().body()).isIn(409, 412);
                assertThat(loser.text("type")).isIn("/problems/outdated", "/problems/course", "/problems/rule-f1");
                assertThat(loser.text("detail")).isNotEmpty();
            }
        } finally {
            both.shutdown();
        }
        try (var admin = house.database.connect("vieraugen", "postgres");
                var statement = admin.prepareStatement(
                        "WITH ours AS (SELECT id, status FROM complaint WHERE reference = ANY (?))"
                                + " SELECT (SELECT count(*) FROM decision d JOIN ours ON ours.id = d.complaint WHERE proposer = confirmer)"
                                + " + (SELECT count(*) FROM ours WHERE status = 'DECIDED' AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.complaint = ours.id))"
                                + " + (SELECT count(*) FROM ours WHERE status NOT IN ('DECIDED', 'WITH_OMBUDSPERSON') AND EXISTS (SELECT 1 FROM decision d WHERE d.complaint = ours.id)),"
                                + " (SELECT count(*) FROM ours)")) {
            statement.setArray(1, admin.createArrayOf("text", references.toArray()));
            var broken = statement.executeQuery();
            broken.next();
            assertThat(broken.getLong(1)).isZero();
            assertThat(broken.getInt(2)).isEqualTo(ROUNDS);
        }
        assertThat(one.get("/api/v1/journal/verification", one.staff("s94"))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void F8_two_coordinators_who_assign_at_once_give_the_seat_once() throws Exception {
        var house = House.running();
        var one = new Client(house.one.address());
        var two = new Client(house.two.address());
        var both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                var at = submitted(one);
                var answers = both.invokeAll(List.<Callable<Answer>>of(
                        () -> one.post(
                                at + "/assignments",
                                Map.of("seat", "FIRST", "staff", "s02"),
                                one.staff("s90"),
                                "If-Match",
                                "\"1\""),
                        () -> two.post(
                                at + "/assignments",
                                Map.of("seat", "FIRST", "staff", "s03"),
                                two.staff("s91"),
                                "If-Match",
                                "\"1\"")));
                assertThat(List.of(
                                answers.get(0).get().status(),
                                answers.get(1).get().status()))
                        .containsOnlyOnce(200)
                        .containsAnyOf(409, 412);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void F1_the_database_itself_refuses_one_person_on_both_seats_and_a_changed_journal() throws Exception {
        var house = House.running();
        submitted(new Client(house.one.address()));
        try (var application = house.database.connect("vieraugen", "vieraugen_app");
                var statement = application.createStatement()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                            statement.execute("UPDATE complaint SET first_reviewer = 's02', second_reviewer = 's02'")))
                    .hasMessageContaining("f1_two_reviewers");
            for (var act : List.of(
                    "UPDATE journal SET kind = 'CLOSED'",
                    "DELETE FROM journal",
                    "TRUNCATE journal",
                    "SELECT * FROM sealed.identity")) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> statement.execute(act)))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_manipulated_journal_is_found_and_the_first_broken_entry_named() throws Exception {
        var house = House.running();
        var client = new Client(house.one.address());
        var at = inSecondReview(client);
        var reference = at.substring(at.lastIndexOf('/') + 1);
        var condition =
                "WHERE number = 3 AND subject = (SELECT id FROM complaint WHERE reference = '" + reference + "')";
        try (var admin = house.database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            String who;
            try (var entry = statement.executeQuery("SELECT staff FROM journal " + condition)) {
                assertThat(entry.next()).isTrue();
                who = entry.getString(1);
            }
            statement.execute("UPDATE journal SET staff = 's61' " + condition);
            var found = client.get("/api/v1/journal/verification", client.staff("s94"))
                    .body();
            assertThat(found.path("holds").asBoolean()).isFalse();
            assertThat(found.path("broken").path("complaint").asText()).isEqualTo(reference);
            assertThat(found.path("broken").path("number").asInt()).isEqualTo(3);
            statement.execute("UPDATE journal SET staff = '" + who + "' " + condition);
        }
        assertThat(client.get("/api/v1/journal/verification", client.staff("s94"))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    static String submitted(Client client) {
        var answer = client.post(
                "/api/v1/complaints",
                Map.of(
                        "department",
                        "foreigners",
                        "category",
                        "REACHABILITY",
                        "language",
                        "de",
                        "identity",
                        "ANONYMOUS",
                        "text",
                        "Niemand hebt ab."),
                null);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return "/api/v1/staff/complaints/" + answer.text("reference");
    }

    private static String inSecondReview(Client client) {
        var at = submitted(client);
        for (var seat : List.of(Map.of("seat", "FIRST", "staff", "s12"), Map.of("seat", "SECOND", "staff", "s21"))) {
            assertThat(client.post(at + "/assignments", seat, client.staff("s90"))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(client.post(at + "/findings", Map.of("outcome", "UPHELD", "reasons", "Ja."), client.staff("s12"))
                        .status())
                .isEqualTo(200);
        return at;
    }
}
