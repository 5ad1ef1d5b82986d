package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.PlainBrowser;
import org.vieraugen.running.Client.Answer;

/** A body's benches, chair and requests through all layers, by API and page (E6); its end and its closing report: {@link StoriesIT}. */
class BodyRulesIT {
    private static final String BODIES = "/api/v1/staff/bodies";
    private static final String COORDINATOR = "s90";
    private static final String AUDITOR = "s94";

    private static String in(int days) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(days).toString();
    }

    private static Client house() throws Exception {
        return new Client(House.running().one.address());
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isIn(200, 201);
        return answer;
    }

    private static void told(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.text("type")).endsWith(type);
    }

    private static Answer post(Client client, String path, Object body) {
        return client.post(BODIES + path, body, client.staff(COORDINATOR));
    }

    private static Answer put(Client client, String path, Object body) throws JsonProcessingException {
        return client.send("PUT", BODIES + path, Client.JSON.writeValueAsString(body), client.staff(COORDINATOR));
    }

    private static JsonNode read(Client client, String path, String staff) {
        return done(client.get(BODIES + path, client.staff(staff))).body();
    }

    private static String founded(Client client, int until) {
        var charter = Map.of(
                "kind",
                "TASK_FORCE",
                "name",
                "Taskforce Wartezeiten",
                "mandate",
                "Wartezeiten verkürzen.",
                "source",
                Map.of("text", "VII-A-01018", "link", "https://ratsinfo.example/1018"),
                "from",
                in(0),
                "until",
                in(until),
                "reportWithin",
                30);
        return "/" + done(post(client, "", charter)).text("id");
    }

    private static Map<String, Object> member(String name, String bench) {
        return Map.of("name", name, "organisation", "Migrantenbeirat", "language", "de", "from", in(0), "bench", bench);
    }

    private static Map<String, Object> applicant(String organisation) {
        return Map.of(
                "name",
                "Jo Adler",
                "organisation",
                organisation,
                "language",
                "de",
                "mail",
                "adler@example.org",
                "reach",
                "0341 98765",
                "reason",
                "Wir beraten seit zwanzig Jahren.");
    }

    @Test
    void E6_nobody_joins_a_full_bench_and_the_chair_is_chosen_by_those_who_have_a_vote() throws Exception {
        var client = house();
        var id = founded(client, 90);
        var composition = Map.of(
                "benches",
                List.of(Map.of("name", "Migranten", "seats", 2), Map.of("name", "Stadtrat", "seats", 1)),
                "quorum",
                Map.of("rule", "MORE_THAN_SHARE", "number", 1, "of", 2));
        done(put(client, id + "/rules", composition));
        done(post(client, id + "/members", member("Mina Roth", "Migranten")));
        done(post(client, id + "/members", member("Ole Bahr", "Migranten")));
        told(post(client, id + "/members", member("Kim Lund", "Migranten")), 409, "rule-e6");
        told(post(client, id + "/members", member("Kim Lund", "Beamte")), 400, "malformed");
        done(put(client, id + "/rules", Map.of("benches", List.of())));
        done(put(
                client,
                id + "/rules",
                Map.of(
                        "benches",
                        List.of(Map.of("name", "Alle", "seats", 2)),
                        "seating",
                        read(client, id, COORDINATOR).path("members").findValuesAsText("id").stream()
                                .map(member -> Map.of("member", member, "bench", "Alle"))
                                .toList())));
        told(
                put(client, id + "/rules", Map.of("benches", List.of(Map.of("name", "Alle", "seats", 1)))),
                409,
                "rule-e6");

        var roth = read(client, id, COORDINATOR).at("/members/0/id").asText();
        var votes = Map.of("yes", 2, "no", 0, "abstentions", 0);
        var elected = Map.of("by", "VOTE", "member", roth, "votes", votes, "day", in(0));
        done(put(client, id + "/rules/chair", elected));
        var lost = Map.of(
                "by", "VOTE", "member", roth, "votes", Map.of("yes", 1, "no", 1, "abstentions", 0), "day", in(0));
        told(put(client, id + "/rules/chair", lost), 409, "rule-e6");
        var body = read(client, id, AUDITOR);
        assertThat(body.at("/rules/chairing").asText()).isEqualTo(roth);
        assertThat(body.at("/rules/benches/0/seated").asInt()).isEqualTo(2);
        assertThat(body.at("/source/link").asText()).isEqualTo("https://ratsinfo.example/1018");
        assertThat(body.at("/report/state").asText()).isEqualTo("TO_COME");
        assertThat(body.at("/report/due").asText()).isEqualTo(in(120));

        var browser = browser(client, COORDINATOR);
        var page = browser.open("/de/staff/bodies" + id).raw().body();
        assertThat(page)
                .contains("2 von 2 Sitzen besetzt", "Vorsitz:", "Mina Roth", "VII-A-01018", "Nach dem Ende fällig");
        var refused = browser.send(
                "/de/staff/bodies" + id,
                "/de/staff/bodies" + id + "/composition",
                Map.of("bench1", "Alle", "seats1", "1", "rule", "NONE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.raw().body())
                .contains("Plätze auf der Bank „Alle“: 1. So säßen dort 2 Personen.", "value=\"Alle\"");
        var turns = browser.send(
                "/de/staff/bodies" + id,
                "/de/staff/bodies" + id + "/chair",
                Map.of("by", "TURN", "holder", roth, "turn-" + roth, "1"));
        assertThat(turns.raw().body()).contains("Der Vorsitz ist eingetragen", "wechselt von Sitzung zu Sitzung");
    }

    @Test
    void E6_groups_ask_and_the_body_decides_and_how_they_are_reached_is_for_its_keepers() throws Exception {
        var client = house();
        var id = founded(client, 90);
        for (var organisation : List.of("Verein Eins", "Verein Zwei", "Verein Drei")) {
            done(post(client, id + "/requests", applicant(organisation)));
        }
        told(post(client, id + "/requests", applicant("VEREIN EINS")), 409, "rule-e6");
        var asked = read(client, id + "/requests", COORDINATOR).findValuesAsText("id");
        told(post(client, id + "/requests/" + asked.get(0) + "/admission", Map.of("from", in(0))), 400, "malformed");
        var admission = Map.of("voice", "ADVISORY", "from", in(0), "consentOn", in(0));
        done(post(client, id + "/requests/" + asked.get(0) + "/admission", admission));
        told(post(client, id + "/requests/" + asked.get(0) + "/admission", admission), 409, "rule-e6");
        told(post(client, id + "/requests/" + asked.get(1) + "/declining", Map.of()), 400, "malformed");
        var declining = Map.of("reason", "Kein Platz mehr.", "consentOn", in(0));
        done(post(client, id + "/requests/" + asked.get(1) + "/declining", declining));
        done(post(client, id + "/requests/" + asked.get(2) + "/withdrawal", null));
        told(post(client, id + "/requests/" + id.substring(1) + "/withdrawal", null), 404, "unknown-join-request");

        var all = read(client, id + "/requests", AUDITOR);
        assertThat(all.findValuesAsText("end")).containsExactly("ADMITTED", "DECLINED", "WITHDRAWN");
        assertThat(all.toString()).contains("Kein Platz mehr.").doesNotContain("98765", "adler@example.org");
        assertThat(read(client, id, COORDINATOR).at("/members/0/voice").asText())
                .isEqualTo("ADVISORY");
        assertThat(read(client, id, COORDINATOR).at("/members/0/mail").asText()).isEqualTo("adler@example.org");
        var journal = client.get("/api/v1/journal/entries?group=BODIES&staff=" + COORDINATOR, client.staff(AUDITOR))
                .raw()
                .body();
        assertThat(journal)
                .contains("JOINING_ASKED", "JOINING_ADMITTED", "JOINING_DECLINED", "JOINING_WITHDRAWN")
                .doesNotContain("Adler", "Kein Platz", "98765");

        var page = browser(client, AUDITOR).open("/de/staff/bodies" + id).raw().body();
        assertThat(page)
                .contains("Aufgenommen am", "Abgelehnt am", "Kein Platz mehr.", "Zurückgezogen am", "beratend")
                .doesNotContain("98765", "Bitte um Mitwirkung eintragen");
    }

    private static PlainBrowser browser(Client client, String staff) {
        var browser = new PlainBrowser(client, "10.78.0.1");
        browser.signIn(staff, Client.PASSWORD);
        return browser;
    }
}
