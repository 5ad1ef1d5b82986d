package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/** Eyes that cannot be closed: who may know, who must keep away, and what two people confirm, over HTTP (F5, F7, F9, F11-F13, C1, I6). */
class EyesIT {
    private static final Duration MAIL_COMES = Duration.ofSeconds(30);
    private static final String CASES = "/api/v1/staff/complaints";
    private House house;
    private Client client;
    private String reference;
    private String receipt;

    @BeforeEach
    void open() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
        submit(Map.of("text", "Seit Monaten keine Antwort."));
    }

    /** A finding that promises an apology. */
    private static Map<String, Object> finding() {
        var due = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(20).toString();
        return Map.of(
                "outcome",
                "UPHELD",
                "reasons",
                "So war es.",
                "minutes",
                20,
                "remedies",
                List.of(Map.of("kind", "APOLOGY", "description", "Ein Brief", "owner", "s12", "due", due)));
    }

    private void submit(Map<String, Object> fields) {
        var complaint = new HashMap<String, Object>(Map.of(
                "department", "foreigners", "category", "REACHABILITY", "language", "de", "identity", "ANONYMOUS"));
        complaint.putAll(fields);
        take(client.post("/api/v1/complaints", complaint, null));
    }

    private void take(Answer submitted) {
        assertThat(submitted.status()).as(submitted.raw().body()).isEqualTo(201);
        reference = submitted.text("reference");
        receipt = submitted.text("receipt");
    }

    private Answer post(String act, Object body, String staff) {
        return client.post(CASES + "/" + reference + "/" + act, body, client.staff(staff));
    }

    private void done(String act, Object body, String staff) {
        var answer = post(act, body, staff);
        assertThat(answer.status()).as(act + " " + answer.raw().body()).isEqualTo(200);
    }

    private void refused(String rule, String act, Object body, String staff) {
        var answer = post(act, body, staff);
        assertThat(answer.status()).as(act + " " + answer.raw().body()).isEqualTo(409);
        assertThat(answer.text("type")).isEqualTo("/problems/" + rule);
    }

    private JsonNode opened(String staff) {
        var answer = client.get(CASES + "/" + reference, client.staff(staff));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode tracked() {
        return client.get("/api/v1/complaint", "Receipt " + receipt).body();
    }

    private boolean lists(String question, String staff) {
        var answer = client.get(CASES + question, client.staff(staff));
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().body().contains(reference);
    }

    @Test
    void F5_whoever_is_named_and_the_superior_find_the_complaint_nowhere_and_learn_nothing_from_refusals()
            throws Exception {
        submit(Map.of("text", "Unverwechselbarwort: Herr Yusuf Demir war grob.", "namedStaff", List.of("Yusuf Demir")));
        for (int i = 0; i < 100 && !lists("?words=unverwechselbarwort", "s92"); i++) {
            Thread.sleep(200);
        }
        assertThat(lists("?words=unverwechselbarwort", "s92")).isTrue();
        var nothing = client.get(CASES + "/ABH-2026-00000000-A", client.staff("s91"));
        for (var involved : List.of("s91", "s90")) {
            assertThat(lists("", involved)).isFalse();
            assertThat(lists("?person=s91", involved)).isFalse();
            assertThat(lists("?words=unverwechselbarwort", involved)).isFalse();
            for (var path : List.of("", "/candidates?seat=FIRST", "/identity")) {
                var answer = client.get(CASES + "/" + reference + path, client.staff(involved));
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.raw().body()).doesNotContain("SUBMITTED", "Demir");
            }
            var act = post("assignments", Map.of("seat", "FIRST"), involved);
            assertThat(act.status()).isEqualTo(404);
            assertThat(act.text("type")).isEqualTo("/problems/unknown-complaint");
        }
        assertThat(nothing.status()).isIn(400, 404);
        assertThat(opened("s92").path("standing").path("status").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void F5_a_reviewer_who_turns_out_to_be_involved_loses_seat_and_sight_at_once() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        opened("s12");
        done("triage", Map.of("handlers", List.of("s12")), "s90");
        assertThat(client.get(CASES + "/" + reference, client.staff("s12")).status())
                .isEqualTo(404);
        assertThat(opened("s90")
                        .path("review")
                        .path("firstReviewer")
                        .path("key")
                        .asText())
                .isEmpty();
    }

    @Test
    void C1_a_given_name_that_matches_nobody_is_settled_first_and_the_refusal_says_which() {
        submit(Map.of("text", "Grob.", "namedStaff", List.of("Herr Xaverius Unbekanntson")));
        var answer = post("assignments", Map.of("seat", "FIRST"), "s90");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("C1", "Unbekanntson");
        var open = opened("s90").path("parties").path("named").path(0);
        assertThat(open.path("open").asBoolean()).isTrue();
        done(
                "names/settlement",
                Map.of(
                        "asWritten",
                        open.path("asWritten").asText(),
                        "means",
                        List.of(),
                        "reason",
                        "Arbeitet nicht bei uns."),
                "s90");
        done("assignments", Map.of("seat", "FIRST"), "s90");
    }

    @Test
    void F9_whoever_counts_as_named_leaves_the_list_by_two_people_and_a_reason() {
        submit(Map.of("text", "Grob.", "namedStaff", List.of("Claudia Brandt")));
        var written = opened("s90")
                .path("parties")
                .path("named")
                .path(0)
                .path("asWritten")
                .asText();
        refused(
                "rule-f9",
                "names/settlement",
                Map.of("asWritten", written, "means", List.of(), "reason", "Sie war es nicht."),
                "s90");
        refused("rule-f9", "triage", Map.of("named", List.of(Map.of("asWritten", written, "means", List.of()))), "s90");
        done("leaving", Map.of("staff", List.of("s31"), "reason", "Verwechselt mit einer anderen."), "s90");
        refused("rule-f9", "leaving/confirmation", Map.of("text", "Ich selbst."), "s90");
        var shown = opened("s91").path("possible").path("proposals").path(0);
        assertThat(shown.path("kind").asText()).isEqualTo("LEAVING");
        assertThat(shown.path("before").toString()).contains("Claudia Brandt");
        assertThat(shown.path("after").toString()).doesNotContain("Brandt");
        done("leaving/confirmation", Map.of("text", "Das stimmt."), "s91");

        assertThat(opened("s90").path("parties").path("involved")).isEmpty();
        assertThat(tracked().path("standing").path("timeline").findValuesAsText("kind"))
                .contains("LEFT_LIST");
        var facts = client.get("/api/v1/journal/entries?reference=" + reference, client.staff("s94"))
                .raw()
                .body();
        assertThat(facts).contains("namedBefore", "s31", "namedAfter");
    }

    @Test
    void F11_whoever_confirms_saw_exactly_what_takes_effect() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        done("findings", finding(), "s12");
        var shown = opened("s21").path("review").path("finding");
        done("concurrence", null, "s21");
        var decided = tracked().path("review").path("decision");
        assertThat(decided.path("outcome")).isEqualTo(shown.path("outcome"));
        assertThat(decided.path("reasons")).isEqualTo(shown.path("reasons"));
        assertThat(decided.path("remedies")).hasSize(1);
        assertThat(decided.path("remedies").findValuesAsText("description"))
                .isEqualTo(shown.path("remedies").findValuesAsText("description"));

        assertThat(client.post("/api/v1/complaint/objection", Map.of("text", "Nein."), "Receipt " + receipt)
                        .status())
                .isEqualTo(200);
        var without = Map.of("outcome", "NOT_UPHELD", "reasons", "Doch nicht.", "minutes", 5);
        refused("rule-f11", "ombuds-decision", without, "s92");
        var why = new HashMap<String, Object>(without);
        why.put("onDropped", "Die Entschuldigung ist überholt.");
        done("ombuds-decision", why, "s92");
        var before = opened("s41");
        assertThat(before.path("review").path("dropped")).hasSize(1);
        assertThat(before.path("inForce").path("decision").path("outcome").asText())
                .isEqualTo("UPHELD");
        assertThat(before.path("review").path("hers").path("outcome").asText()).isEqualTo("NOT_UPHELD");
        done("countersignature", null, "s41");
        assertThat(tracked().path("review").path("decision").path("onDropped").asText())
                .isEqualTo("Die Entschuldigung ist überholt.");
        assertThat(tracked().path("review").path("decision").path("outcome").asText())
                .isEqualTo("NOT_UPHELD");
    }

    @Test
    void F7_after_a_second_refusal_the_deputy_picks_one_of_two_findings() {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done("assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        done("findings", finding(), "s12");
        done("concurrence", null, "s21");
        client.post("/api/v1/complaint/objection", Map.of("text", "Nein."), "Receipt " + receipt);
        done("ombuds-decision", finding(), "s92");
        done("countersignature/refusal", Map.of("reasons", "Zu knapp."), "s41");
        done("ombuds-decision", finding(), "s92");
        assertThat(post("countersignature/refusal", Map.of("reasons", "Immer noch."), "s41")
                        .status())
                .as("the second time something must be said instead")
                .isEqualTo(400);
        var instead = Map.of(
                "outcome", "PARTLY_UPHELD", "reasons", "Zum Teil.", "minutes", 5, "onDropped", "Zu viel versprochen.");
        done("countersignature/refusal", Map.of("reasons", "Immer noch.", "instead", instead), "s41");
        var both = opened("s95");
        assertThat(both.path("review").path("dropped"))
                .as("what falls away is told of each of the two")
                .isEmpty();
        assertThat(both.path("review").path("droppedInstead").findValuesAsText("description"))
                .isNotEmpty()
                .isEqualTo(
                        both.path("inForce").path("decision").path("remedies").findValuesAsText("description"));
        assertThat(post("pick", Map.of("finding", "COUNTERSIGN"), "s92").status())
                .isEqualTo(409);
        done("pick", Map.of("finding", "COUNTERSIGN"), "s95");
        assertThat(tracked().path("review").path("decision").path("outcome").asText())
                .isEqualTo("PARTLY_UPHELD");
        assertThat(tracked().path("review").path("decision").path("isFinal").asBoolean())
                .isTrue();
    }

    @Test
    void I6_a_protected_complaint_goes_the_whole_way_and_nothing_of_it_reaches_the_complaints_office()
            throws Exception {
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        take(client.post(
                "/api/v1/complaint/treated-worse", Map.of("text", "Seitdem warte ich länger."), "Receipt " + receipt));
        assertThat(lists("", "s90")).isFalse();
        assertThat(client.get(CASES + "/" + reference, client.staff("s90")).status())
                .isEqualTo(404);
        assertThat(tracked().path("standing").path("owes").asText()).isEqualTo("OMBUDSPERSON");
        done("triage", Map.of("handlers", List.of("s52")), "s92");
        done("statements", Map.of("staff", "s52", "text", "So war es nicht."), "s92");
        done("assignments", Map.of("seat", "FIRST", "staff", "s21"), "s92");
        done("assignments", Map.of("seat", "SECOND", "staff", "s61"), "s92");
        var finding = new HashMap<String, Object>(finding());
        finding.put("onStatement", "Das überzeugt nicht.");
        done("findings", finding, "s21");
        done("concurrence", null, "s61");
        client.post("/api/v1/complaint/objection", Map.of("text", "Nein."), "Receipt " + receipt);
        done("ombuds-decision", finding, "s92");
        done("countersignature", null, "s41");
        assertThat(tracked().path("review").path("decision").path("isFinal").asBoolean())
                .isTrue();
        hearsOnlyTheOmbudsperson(reference);
    }

    private void hearsOnlyTheOmbudsperson(String reference) throws Exception {
        var latest = System.nanoTime() + MAIL_COMES.toNanos();
        while (mailsAbout(reference).size() < 3 && System.nanoTime() < latest) {
            house.mail.waitForIncomingEmail(500, Integer.MAX_VALUE);
        }
        assertThat(mailsAbout(reference)).hasSizeGreaterThanOrEqualTo(3).containsOnly("ombudsstelle@stadt.example");
    }

    /** To whom mails with that reference in the subject went. */
    private List<String> mailsAbout(String reference) throws MessagingException {
        var whom = new ArrayList<String>();
        for (var mail : house.mail.getReceivedMessages()) {
            if (mail.getSubject().contains(reference)) {
                whom.add(mail.getAllRecipients()[0].toString());
            }
        }
        return whom;
    }

    @Test
    void F5_the_journal_tells_whoever_is_complained_about_nothing_of_that_complaint() {
        submit(Map.of("text", "Sie hat mich ausgelacht.", "namedStaff", List.of("Maria Petrenko")));
        assertThat(client.get(CASES + "/" + reference, client.staff("s92")).status())
                .isEqualTo(404);
        var at = "/api/v1/journal/entries?complaint=" + reference;
        assertThat(client.get(at, client.staff("s94")).raw().body()).contains(reference);
        assertThat(client.get("/api/v1/journal/entries?staff=s92", client.staff("s94"))
                        .raw()
                        .body())
                .contains("DENIED", "complaints/" + reference);
        assertThat(client.get(at, client.staff("s92")).raw().body()).doesNotContain(reference);
        assertThat(client.get("/api/v1/journal/entries", client.staff("s92"))
                        .raw()
                        .body())
                .doesNotContain(reference);
        assertThat(client.get("/api/v1/journal/entries.csv", client.staff("s92"))
                        .raw()
                        .body())
                .doesNotContain(reference);
    }

    @Test
    void F13_searches_without_hits_and_what_was_refused_stand_in_the_journal() {
        submit(Map.of("text", "Grob.", "namedStaff", List.of("Yusuf Demir")));
        lists("?words=garnichtsvondem", "s91");
        client.get(CASES + "/" + reference, client.staff("s91"));
        done("assignments", Map.of("seat", "FIRST", "staff", "s12"), "s92");
        refused("rule-f1", "findings", finding(), "s92");
        var entries = client.get("/api/v1/journal/entries?staff=s91", client.staff("s94"))
                .raw()
                .body();
        assertThat(entries).contains("SEARCHED", "\"results\":\"0\"", "DENIED", "F5", reference);
        assertThat(client.get("/api/v1/journal/entries?staff=s92", client.staff("s94"))
                        .raw()
                        .body())
                .contains("DENIED", "F1", reference + "/findings");
    }
}
