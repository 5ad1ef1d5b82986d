package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/** What the auditor reads of everybody's looks: who, when, what; never anybody's words. */
class AuditIT {
    private static final String ENTRIES = "/api/v1/journal/entries";

    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        client = new Client(House.running().two.address());
    }

    private static Answer asked(String query) {
        var answer = client.get(ENTRIES + query, client.staff("s94"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer;
    }

    private static List<JsonNode> entries(String query) {
        return StreamSupport.stream(asked(query).body().spliterator(), false).toList();
    }

    private static Answer submitted(String text) {
        return client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", text), null);
    }

    @Test
    void each_look_at_a_case_says_who_in_which_role() {
        var reference = submitted("Wer schaut mich an?").text("reference");
        client.get("/api/v1/staff/complaints/" + reference, client.staff("s90"));
        var looks = entries("?group=LOOKS&complaint=" + reference);
        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).path("kind").asText()).isEqualTo("LOOKED_AT_CASE");
        assertThat(looks.get(0).path("staff").asText()).isEqualTo("s90");
        assertThat(looks.get(0).path("role").asText()).isEqualTo("COORDINATOR");
        assertThat(entries("?complaint=" + reference))
                .extracting(entry -> entry.path("kind").asText())
                .containsExactly("LOOKED_AT_CASE", "SUBMITTED");
        assertThat(entries("?group=LOOKS&staff=s21&complaint=" + reference)).isEmpty();
    }

    @Test
    void a_search_with_results_is_noted_without_its_words_and_one_without_is_not() throws Exception {
        var reference = submitted("Suchmichwort.").text("reference");
        long before = entries("?group=LOOKS&staff=s90").stream()
                .filter(entry -> entry.path("kind").asText().equals("SEARCHED"))
                .count();
        client.get("/api/v1/staff/complaints?words=Nirgendwoimbestand", client.staff("s90"));
        client.post(
                "/api/v1/staff/complaints/" + reference + "/assignments",
                Map.of("seat", "FIRST", "staff", "s12"),
                client.staff("s90"));
        awaitFound("person=s12");
        var searches = entries("?group=LOOKS&staff=s90").stream()
                .filter(entry -> entry.path("kind").asText().equals("SEARCHED"))
                .toList();
        assertThat(searches.size()).isGreaterThan((int) before);
        assertThat(searches.get(0).path("facts").path("results").asInt()).isPositive();
        assertThat(searches.toString()).doesNotContain("Nirgendwoimbestand");
    }

    /** Words are written down a little after the act. */
    private static void awaitFound(String search) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var found = client.get("/api/v1/staff/complaints?" + search, client.staff("s90"));
            if (!found.body().path("lines").isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("nothing was found");
    }

    @Test
    void sign_ins_failures_and_denials_are_noted() {
        var fresh = new Client(client.address());
        fresh.post("/api/v1/sign-ins", Map.of("account", "s33", "password", "falsch-falsch-falsch"), null);
        fresh.post("/api/v1/sign-ins", Map.of("account", "nobody", "password", "falsch-falsch-falsch"), null);
        fresh.get("/api/v1/staff/erasures", fresh.staff("s33"));
        fresh.get(
                "/de/staff/administration",
                null,
                "Cookie",
                "__Host-staff=" + fresh.staff("s33").replace("Bearer ", ""));
        var noted = entries("?group=SIGN_INS&staff=s33");
        assertThat(noted.stream().map(entry -> entry.path("kind").asText()).limit(4))
                .containsExactly("DENIED", "DENIED", "SIGNED_IN", "SIGN_IN_FAILED");
        assertThat(noted.get(0).path("facts").path("what").asText()).isEqualTo("/staff/administration");
        assertThat(noted.get(1).path("facts").path("what").asText()).contains("staff/erasures");
        assertThat(entries("?group=SIGN_INS&staff=nobody")).isEmpty();
        assertThat(noted.get(3).path("facts").path("by").asText()).isEqualTo("PASSWORD");
        assertThat(entries("?group=SIGN_INS"))
                .as("F13: a stranger's attempt is counted, without a name")
                .anySatisfy(entry -> {
                    assertThat(entry.path("kind").asText()).isEqualTo("SIGN_IN_FAILED");
                    assertThat(entry.path("staff").isNull()
                                    || entry.path("staff").isMissingNode())
                            .isTrue();
                });
    }

    @Test
    void pages_of_a_hundred_lead_on_and_an_export_has_everything_and_is_noted() {
        var reference = submitted("Viele Blicke.").text("reference");
        for (int i = 0; i < 105; i++) {
            client.get("/api/v1/staff/complaints/" + reference, client.staff("s90"));
        }
        var first = asked("?complaint=" + reference);
        assertThat(first.body()).hasSize(100);
        var next = first.header("Link").orElseThrow().replaceFirst("^<([^>]*)>.*", "$1");
        var rest = client.get(next.substring(next.indexOf("/api/")), client.staff("s94"));
        assertThat(rest.body()).hasSize(6);
        assertThat(rest.header("Link")).isEmpty();

        var file = client.get(ENTRIES + ".csv?complaint=" + reference, client.staff("s94"));
        assertThat(file.header("Content-Disposition").orElse("")).startsWith("attachment");
        var lines = file.raw().body().lines().toList();
        assertThat(lines).hasSize(107);
        assertThat(lines.get(0)).startsWith("at,department,complaint,number,kind");
        assertThat(lines.get(106)).contains(reference + ",1,SUBMITTED,COMPLAINANT,COMPLAINANT,");
        var exported = entries("?group=LOOKS&staff=s94").get(0);
        assertThat(exported.path("kind").asText()).isEqualTo("EXPORTED");
        assertThat(exported.path("facts").path("reference").asText()).isEqualTo(reference);
        assertThat(client.get("/api/v1/journal/verification", client.staff("s94"))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void wrong_questions_are_told_and_others_read_nothing() {
        for (var wrong : List.of(
                "?from=gestern",
                "?from=2026-02-01&to=2026-01-01",
                "?from=2020-01-01&to=2026-01-01",
                "?complaint=unsinn",
                "?after=unsinn")) {
            assertThat(client.get(ENTRIES + wrong, client.staff("s94")).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        for (var path : List.of(ENTRIES, ENTRIES + ".csv")) {
            for (var other : List.of("s90", "s12", "s93")) {
                assertThat(client.get(path, client.staff(other)).status()).isEqualTo(403);
            }
            assertThat(client.get(path, null).status()).isEqualTo(401);
        }
    }
}
