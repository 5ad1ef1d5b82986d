package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/** Every act of a complaint's course over HTTP, beyond the straight way that the corpus takes. */
class CourseIT {
    private static final Map<String, Object> FINDING =
            Map.of("outcome", "PARTLY_UPHELD", "reasons", "Zum Teil.", "causes", List.of("LANGUAGE"), "minutes", 40);

    private House house;
    private Client client;
    private String at;
    private String receipt;

    @BeforeEach
    void submit() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
        submit(Map.of("text", "Seit Monaten keine Antwort."));
    }

    @Test
    void C4_a_colleague_reviews_only_with_a_waiver_whose_reasons_the_complainant_reads() {
        submit(Map.of("text", "Herr Brandt hat nicht geantwortet.", "namedStaff", List.of("Brandt")));
        var which = Map.of("named", List.of(Map.of("asWritten", "Brandt", "means", List.of("s31"))));
        refused("rule-f9", "triage", which, "s90");
        done("leaving", Map.of("staff", List.of("s33"), "reason", "Es war Herr Brandt am Schalter."), "s90");
        done("leaving/confirmation", Map.of("text", "Stimmt."), "s91");
        refused("rule-c4", "assignments", Map.of("seat", "FIRST", "staff", "s32"), "s90");
        var waiver = Map.of(
                "staff", "s32", "conflict", "SAME_TEAM", "seat", "FIRST", "reasons", "Niemand sonst spricht Tigrinya.");
        denied("waivers", waiver, "s90");
        refused("rule-c1", "waivers", with(with(waiver, "staff", "s31"), "conflict", "NAMED"), "s92");
        done("waivers", waiver, "s92");
        done("assignments", Map.of("seat", "FIRST", "staff", "s32"), "s90");
        assertThat(tracked()
                        .path("review")
                        .path("waivers")
                        .path(0)
                        .path("reasons")
                        .asText())
                .isEqualTo("Niemand sonst spricht Tigrinya.");
    }

    @Test
    void C6_a_recused_reviewer_leaves_the_seat_and_does_not_come_back() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("recusal", Map.of("reasons", "Mein Nachbar."), "s12");
        assertThat(opened().path("review").path("firstReviewer").isMissingNode()
                        || opened().path("review").path("firstReviewer").isNull())
                .isTrue();
        refused("rule-c6", "assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        assertThat(client.get(at, client.staff("s12")).status())
                .as("no longer the desk of s12")
                .isEqualTo(404);
        done("assignments", Map.of("seat", "FIRST"), "s90");
    }

    @Test
    void F10_a_finding_says_what_it_made_of_the_statement_of_the_person_named() {
        done("triage", Map.of("named", List.of(Map.of("asWritten", "Frau Muster", "means", List.of("s52")))), "s90");
        done("statements", Map.of("staff", "s52", "text", "Ich habe dreimal angerufen."), "s90");
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        refused("rule-f10", "findings", FINDING, "s12");
        done("findings", with(FINDING, "onStatement", "Die Anrufe sind belegt."), "s12");
        done("concurrence", null, "s21");
        assertThat(tracked().path("review").path("decision").path("onStatement").asText())
                .isEqualTo("Die Anrufe sind belegt.");
    }

    @Test
    void the_clock_stands_still_while_the_complainant_owes_an_answer() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("questions", Map.of("text", "Wann war der Termin?"), "s12");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("AWAITING_COMPLAINANT");
        assertThat(tracked().path("standing").path("owes").asText()).isEqualTo("COMPLAINANT");
        assertThat(tracked().path("deadlines").path("next").path("standsStill").asBoolean())
                .isTrue();
        refused("course", "findings", FINDING, "s12");
        mine("messages", Map.of("text", "Am 3. März."), 200);
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(tracked().path("deadlines").path("next").path("standsStill").asBoolean())
                .isFalse();
        done("replies", Map.of("text", "Danke, wir prüfen weiter."), "s90");
        assertThat(tracked().path("correspondence").path("messages")).hasSize(3);
        assertThat(tracked()
                        .path("correspondence")
                        .path("messages")
                        .path(0)
                        .path("question")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void an_extension_is_granted_once_within_its_limit_and_told() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        var due = LocalDate.parse(
                tracked().path("deadlines").path("next").path("due").asText());
        client.post(at + "/replies", Map.of("text", "Wir haben begonnen."), client.staff("s90"));
        var finding = LocalDate.parse(
                tracked().path("deadlines").path("next").path("due").asText());
        assertThat(finding).isAfter(due);
        refused("deadline", "extension", Map.of("until", finding.plusDays(60).toString(), "reason", "Zu lang."), "s12");
        refused("deadline", "extension", Map.of("until", finding.minusDays(1).toString(), "reason", "Früher."), "s12");
        var later = finding.plusDays(3);
        done("extension", Map.of("until", later.toString(), "reason", "Die Akte kommt aus dem Archiv."), "s12");
        assertThat(tracked().path("deadlines").path("extension").path("until").asText())
                .isEqualTo(later.toString());
        assertThat(tracked().path("deadlines").path("extension").path("reason").asText())
                .isEqualTo("Die Akte kommt aus dem Archiv.");
        refused(
                "deadline",
                "extension",
                Map.of("until", later.plusDays(1).toString(), "reason", "Noch einmal."),
                "s12");
    }

    @Test
    void F4_F7_a_second_dissent_goes_to_the_ombudsperson_whose_decision_is_countersigned_and_final() {
        reviewed();
        done("dissents", Map.of("reasons", "Zu knapp begründet."), "s21");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("UNDER_REVIEW");
        done("findings", FINDING, "s12");
        done("dissents", Map.of("reasons", "Noch immer."), "s21");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("WITH_OMBUDSPERSON");
        assertThat(tracked().path("standing").path("owes").asText()).isEqualTo("OMBUDSPERSON");
        // Nothing waits for a countersignature, and so a reviewer learns nothing of the case (F5).
        refusedAs(404, "unknown-complaint", "countersignature", null, "s61");
        denied("ombuds-decision", FINDING, "s61");
        done("ombuds-decision", FINDING, "s92");
        assertThat(tracked().path("review").path("decision").isObject())
                .as("not decided before the countersignature")
                .isFalse();
        refused("rule-f7", "countersignature", null, "s21");
        done("countersignature/refusal", Map.of("reasons", "Bitte die Abhilfe nennen."), "s61");
        refusedAs(404, "unknown-complaint", "countersignature", null, "s41");
        done("ombuds-decision", with(FINDING, "reasons", "Endgültig."), "s92");
        done("countersignature", null, "s41");
        assertThat(tracked().path("review").path("decision").path("isFinal").asBoolean())
                .isTrue();
        assertThat(tracked().path("review").path("decision").path("reasons").asText())
                .isEqualTo("Endgültig.");
        mine("objection", Map.of("text", "Trotzdem nicht."), 409);
    }

    @Test
    void an_objection_is_possible_once_and_ends_with_a_final_decision() {
        reviewed();
        done("concurrence", null, "s21");
        mine("objection", Map.of("text", ""), 400);
        mine("objection", Map.of("text", "Das stimmt nicht."), 200);
        mine("objection", Map.of("text", "Und noch etwas."), 409);
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("WITH_OMBUDSPERSON");
        assertThat(client.get(at, client.staff("s92")).text("/inForce/objection"))
                .isEqualTo("Das stimmt nicht.");
        done("ombuds-decision", FINDING, "s92");
        done("countersignature", null, "s61");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("DECIDED");
        mine("withdrawal", null, 409);
    }

    @Test
    void F9_a_redirection_takes_two_persons() {
        var elsewhere = Map.of("target", "Jobcenter Leipzig", "reason", "Es geht um Bürgergeld.", "consent", true);
        done("redirection", elsewhere, "s90");
        refused("rule-f9", "redirection/confirmation", null, "s90");
        refused("rule-f9", "redirection", elsewhere, "s91");
        done("redirection/refusal", Map.of("text", "Es geht auch um den Aufenthalt."), "s91");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("SUBMITTED");

        submit(Map.of("text", "Das Jobcenter zahlt nicht."));
        done("redirection", elsewhere, "s90");
        done("redirection/confirmation", null, "s91");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("REDIRECTED");
        assertThat(tracked().path("standing").path("redirectedTo").asText()).isEqualTo("Jobcenter Leipzig");
        refused("course", "assignments", Map.of("seat", "FIRST"), "s90");
    }

    @Test
    void a_complaint_closes_when_its_remedies_are_done_and_nobody_can_object_any_more() throws SQLException {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        var remedy = Map.of("kind", "APPOINTMENT", "owner", "s02", "due", "2099-01-31");
        done("findings", with(FINDING, "remedies", List.of(remedy)), "s12");
        done("concurrence", null, "s21");
        refused("course", "remedies-done", Map.of("remedy", 0), "s12");
        refusedAs(400, "malformed", "remedies-done", Map.of("remedy", 1), "s90");
        refused("objection", "closure", null, "s90");
        try (var admin = house.database.connect("vieraugen", "postgres");
                var age = admin.prepareStatement(
                        "UPDATE complaint SET deadlines = regexp_replace(deadlines, '\\d{4}(-\\d\\d-\\d\\d)',"
                                + " '2020\\1', 'g') WHERE reference = ?")) {
            age.setString(1, at.substring(at.lastIndexOf('/') + 1));
            assertThat(age.executeUpdate()).isOne();
        }
        refused("course", "closure", null, "s90");
        done("remedies-done", Map.of("remedy", 0), "s90");
        assertThat(tracked()
                        .path("review")
                        .path("decision")
                        .path("remedies")
                        .path(0)
                        .path("done")
                        .asText())
                .isNotEmpty();
        mine("objection", Map.of("text", "Zu spät?"), 409);
        done("closure", null, "s90");
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void a_withdrawn_complaint_rests() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        mine("withdrawal", null, 200);
        mine("withdrawal", null, 409);
        assertThat(tracked().path("standing").path("status").asText()).isEqualTo("WITHDRAWN");
        refused("course", "findings", FINDING, "s12");
    }

    @Test
    void I6_whoever_is_treated_worse_gets_a_protected_complaint_that_the_first_reviewers_stay_away_from() {
        reviewed();
        var told = client.post(
                "/api/v1/complaint/treated-worse",
                Map.of("text", "Seitdem verschwinden meine Briefe.", "wish", "Schutz."),
                "Receipt " + receipt);
        assertThat(told.status()).as(told.raw().body()).isEqualTo(201);
        receipt = told.text("receipt");
        at = "/api/v1/staff/complaints/" + told.text("reference");
        assertThat(tracked().path("standing").path("owes").asText()).isEqualTo("OMBUDSPERSON");
        assertThat(client.get(at, client.staff("s92"))
                        .body()
                        .path("standing")
                        .path("isProtected")
                        .asBoolean())
                .isTrue();
        refused("rule-c5", "assignments", Map.of("seat", "FIRST", "staff", "s12"), "s92");
        refused("rule-c5", "assignments", Map.of("seat", "FIRST", "staff", "s21"), "s92");
        done("assignments", Map.of("seat", "FIRST", "staff", "s61"), "s92");
    }

    @Test
    void a_repeated_request_acts_once_and_a_key_is_not_for_two_things() {
        var key = "Idempotency-Key";
        var first = client.post(
                "/api/v1/complaint/messages", Map.of("text", "Eins."), "Receipt " + receipt, key, "once-and-no-more");
        var again = client.post(
                "/api/v1/complaint/messages", Map.of("text", "Eins."), "Receipt " + receipt, key, "once-and-no-more");
        assertThat(List.of(first.status(), again.status())).containsOnly(200);
        assertThat(tracked().path("correspondence").path("messages")).hasSize(1);
        assertThat(client.post(
                                "/api/v1/complaint/messages",
                                Map.of("text", "Zwei."),
                                "Receipt " + receipt,
                                key,
                                "once-and-no-more")
                        .status())
                .isEqualTo(422);
    }

    private void submit(Map<String, Object> fields) {
        var complaint = new HashMap<String, Object>(Map.of(
                "department", "foreigners", "category", "REACHABILITY", "language", "de", "identity", "ANONYMOUS"));
        complaint.putAll(fields);
        var answer = client.post("/api/v1/complaints", complaint, null);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        at = "/api/v1/staff/complaints/" + answer.text("reference");
        receipt = answer.text("receipt");
    }

    /** A finding by s12 lies before s21. */
    private void reviewed() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        done("findings", FINDING, "s12");
    }

    private void done(String act, Object body, String staff) {
        expect(200, post(act, body, staff));
    }

    private void denied(String act, Object body, String staff) {
        expect(403, post(act, body, staff));
    }

    private void refused(String type, String act, Object body, String staff) {
        refusedAs(409, type, act, body, staff);
    }

    private void refusedAs(int status, String type, String act, Object body, String staff) {
        var before = tracked();
        var answer = post(act, body, staff);
        expect(status, answer);
        assertThat(answer.text("type")).isEqualTo("/problems/" + type);
        assertThat(answer.text("detail")).isNotEmpty();
        assertThat(tracked().path("version")).as("nothing changed").isEqualTo(before.path("version"));
    }

    private void mine(String act, Object body, int status) {
        expect(status, client.post("/api/v1/complaint/" + act, body, "Receipt " + receipt));
    }

    private Answer post(String act, Object body, String staff) {
        return client.post(at + "/" + act, body, client.staff(staff));
    }

    private JsonNode tracked() {
        var answer = client.get("/api/v1/complaint", "Receipt " + receipt);
        expect(200, answer);
        return answer.body();
    }

    private JsonNode opened() {
        var answer = client.get(at, client.staff("s90"));
        expect(200, answer);
        return answer.body();
    }

    private static void expect(int status, Answer answer) {
        assertThat(answer.status())
                .as(answer.raw().uri() + " " + answer.raw().body())
                .isEqualTo(status);
    }

    private static Map<String, Object> with(Map<String, ?> map, String key, Object value) {
        var changed = new HashMap<String, Object>(map);
        changed.put(key, value);
        return changed;
    }
}
