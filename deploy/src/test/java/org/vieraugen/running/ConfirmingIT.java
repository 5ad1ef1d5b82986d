package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody signs blind: for each act that a second person confirms, what page and API showed is what is stored afterwards (F11). */
class ConfirmingIT {
    private static final String CASES = "/api/v1/staff/complaints/";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private Client client;
    private String reference;
    private String receipt;

    @BeforeEach
    void submit() throws Exception {
        client = new Client(House.running().one.address());
        submit(Map.of());
    }

    private void submit(Map<String, Object> more) {
        var told = new HashMap<>(Client.complaint("CONFIDENTIAL", "Seit Monaten keine Antwort."));
        told.put("contact", Map.of("name", "Samira Kirschbaum"));
        told.putAll(more);
        var answer = client.post("/api/v1/complaints", told, null);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        reference = answer.text("reference");
        receipt = "Receipt " + answer.text("receipt");
    }

    private void done(String act, Object body, String staff) {
        var answer = client.post(CASES + reference + "/" + act, body, client.staff(staff));
        assertThat(answer.status()).as(act + " " + answer.raw().body()).isEqualTo(200);
    }

    private JsonNode opened(String staff) {
        return client.get(CASES + reference, client.staff(staff)).body();
    }

    private JsonNode tracked() {
        return client.get("/api/v1/complaint", receipt).body();
    }

    private String page(String staff) {
        var token = client.staff(staff).replace("Bearer ", "");
        var page = client.get("/de/staff/cases/" + reference, null, "Cookie", "__Host-staff=" + token);
        assertThat(page.status()).isEqualTo(200);
        return page.raw().body();
    }

    /** The one thing that waits for a second person, and that the page heads it as a proposal with its reason. */
    private JsonNode proposed(String kind, String reason, String staff) {
        var proposals = opened(staff).path("possible").path("proposals");
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).path("kind").asText()).isEqualTo(kind);
        assertThat(proposals.get(0).path("reason").asText()).isEqualTo(reason);
        assertThat(page(staff)).contains("id=\"proposal-" + kind + "\"", reason);
        return proposals.get(0);
    }

    private Map<String, Object> finding(String outcome, String reasons, String owner) {
        return Map.of(
                "outcome",
                outcome,
                "reasons",
                reasons,
                "causes",
                List.of("STAFFING"),
                "minutes",
                20,
                "remedies",
                List.of(Map.of(
                        "kind",
                        "APOLOGY",
                        "description",
                        "Ein Brief mit Bedauern",
                        "owner",
                        owner,
                        "due",
                        today.plusDays(20).toString())));
    }

    private void decided() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        done("findings", finding("UPHELD", "Die Akte lag unbearbeitet.", "s33"), "s12");
        done("concurrence", null, "s21");
    }

    @Test
    void F11_second_review() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        done("findings", finding("UPHELD", "Die Akte lag unbearbeitet.", "s33"), "s12");
        var shown = opened("s21").path("review").path("finding");
        assertThat(page("s21"))
                .contains("Die Akte lag unbearbeitet.", "Ein Brief mit Bedauern", "Nora Brandt", "Tobias Frank");

        done("concurrence", null, "s21");

        assertThat(opened("s90").path("inForce").path("decision")).isEqualTo(shown);
        var promised = shown.path("remedies").get(0);
        assertThat(promised.path("owner").path("key").asText()).isEqualTo("s33");
        var told = tracked().path("review").path("decision");
        assertThat(told.path("outcome")).isEqualTo(shown.path("outcome"));
        assertThat(told.path("reasons")).isEqualTo(shown.path("reasons"));
        for (var field : List.of("kind", "description", "due")) {
            assertThat(told.path("remedies").get(0).path(field)).isEqualTo(promised.path(field));
        }
    }

    @Test
    void F11_countersignature() {
        decided();
        client.post("/api/v1/complaint/objection", Map.of("text", "Nein."), receipt);
        var other = new HashMap<String, Object>(finding("PARTLY_UPHELD", "Nur zum Teil.", "s41"));
        other.put("remedies", List.of());
        other.put("onDropped", "Der Brief ist schon geschrieben.");
        done("ombuds-decision", other, "s92");
        var before = opened("s61");
        var page = page("s61");
        assertThat(page).contains("Nur zum Teil.", "Der Brief ist schon geschrieben.", "Ein Brief mit Bedauern");
        assertThat(page).as("what falls away is struck out").contains("<del>");
        assertThat(before.path("review")
                        .path("dropped")
                        .get(0)
                        .path("description")
                        .asText())
                .isEqualTo("Ein Brief mit Bedauern");

        done("countersignature", null, "s61");

        assertThat(opened("s90").path("inForce").path("decision"))
                .isEqualTo(before.path("review").path("hers"));
        assertThat(tracked().path("review").path("decision").path("onDropped").asText())
                .isEqualTo("Der Brief ist schon geschrieben.");
        assertThat(tracked().path("review").path("decision").path("remedies")).isEmpty();
    }

    @Test
    void F11_redirection() {
        done(
                "redirection",
                Map.of("target", "Standesamt, Zimmer 7", "reason", "Geht um eine Urkunde.", "consent", true),
                "s90");
        var shown = proposed("REDIRECTION", "Geht um eine Urkunde.", "s91");
        assertThat(shown.path("text").asText()).isEqualTo("Standesamt, Zimmer 7");
        assertThat(shown.path("consent").asBoolean()).isTrue();
        assertThat(page("s91")).contains("Standesamt, Zimmer 7");

        done("redirection/confirmation", null, "s91");

        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("REDIRECTED");
        assertThat(tracked().path("standing").path("redirectedTo")).isEqualTo(shown.path("text"));
    }

    @Test
    void F11_limit_on_contact() {
        var until = today.plusDays(30).toString();
        done(
                "contact-limit",
                Map.of("perWeek", 3, "channels", List.of("PHONE"), "until", until, "reasons", "Vierzig am Tag."),
                "s90");
        var shown = proposed("LIMIT", "Vierzig am Tag.", "s92");
        assertThat(shown.path("perWeek").asInt()).isEqualTo(3);
        assertThat(shown.path("until").asText()).isEqualTo(until);

        done("contact-limit/answer", Map.of("confirmed", true, "reasons", "Ja, für einen Monat."), "s92");

        var limit = tracked().path("protection").path("limit");
        for (var field : List.of("perWeek", "until", "channels")) {
            assertThat(limit.path(field)).as(field).isEqualTo(shown.path(field));
        }
    }

    @Test
    void F11_unsealing() {
        done("identity/request", Map.of("purpose", "Ein Bescheid muss zugestellt werden."), "s90");
        var shown = proposed("UNSEALING", "Ein Bescheid muss zugestellt werden.", "s92");
        assertThat(shown.path("by").path("key").asText()).isEqualTo("s90");

        done("identity/answer", Map.of("approved", true, "reasons", "Nötig."), "s92");

        assertThat(client.get(CASES + reference + "/identity", client.staff("s90"))
                        .text("name"))
                .as("open for whoever was shown, and for nobody else")
                .isEqualTo("Samira Kirschbaum");
        assertThat(client.get(CASES + reference + "/identity", client.staff("s92"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void F11_earlier_erasure() {
        client.post("/api/v1/complaint/withdrawal", null, receipt);
        done("retention/erasure", Map.of("reason", "Auf eigenen Wunsch."), "s90");
        var shown = proposed("ERASURE", "Auf eigenen Wunsch.", "s92");
        assertThat(shown.path("before")).hasSize(1);
        var day = shown.path("after").get(0).asText();

        done("retention/erasure/answer", Map.of("confirmed", true, "reasons", "Ja."), "s92");

        assertThat(day).isNotEqualTo(shown.path("before").get(0).asText());
        assertThat(tracked().path("deadlines").path("next").path("due").asText())
                .isEqualTo(day);
    }

    @Test
    void F11_leaving_the_list_of_the_named() {
        submit(Map.of("namedStaff", List.of("Claudia Brandt")));
        done("leaving", Map.of("staff", List.of("s31"), "reason", "Eine andere Frau Brandt, bei der Post."), "s90");
        var shown = proposed("LEAVING", "Eine andere Frau Brandt, bei der Post.", "s91");
        assertThat(shown.path("before").get(0).asText()).contains("Claudia Brandt");
        assertThat(shown.path("after")).isEmpty();
        assertThat(page("s91")).contains("Claudia Brandt");

        done("leaving/confirmation", Map.of("text", "Stimmt."), "s91");

        assertThat(opened("s90").path("parties").path("involved")).isEmpty();
    }

    @Test
    void F11_access() {
        var asked = client.post("/api/v1/accounts/s51/access", null, client.staff("s93"));
        assertThat(asked.status()).as(asked.raw().body()).isEqualTo(200);
        var shown = client.get("/api/v1/accounts/requests", client.staff("s92"));
        assertThat(shown.body().findValuesAsText("staff")).contains("s51");

        var given = client.post("/api/v1/accounts/s51/access/confirmation", null, client.staff("s92"));

        assertThat(given.status()).isEqualTo(200);
        assertThat(client.get("/api/v1/accounts/requests", client.staff("s92"))
                        .body()
                        .findValuesAsText("staff"))
                .doesNotContain("s51");
        assertThat(client.get("/api/v1/journal/entries", client.staff("s94"))
                        .raw()
                        .body())
                .contains("ACCESS_GIVEN", "s51");
    }
}
