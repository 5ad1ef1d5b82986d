package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.PlainBrowser;
import org.vieraugen.running.Client.Answer;

/** A body through all layers: founded, changed, joined and left, by API and page; and no complaint is anywhere near (E6). */
class BodyIT {
    private static final String BODIES = "/api/v1/staff/bodies";
    private static final String COORDINATOR = "s90";
    private Client client;

    @BeforeEach
    void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static String in(int days) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(days).toString();
    }

    private static Map<String, Object> charter(String name) {
        return new HashMap<>(Map.of(
                "kind",
                "WORKING_GROUP",
                "name",
                name,
                "mandate",
                "Wartezeiten verkürzen.",
                "from",
                in(0),
                "until",
                in(90)));
    }

    private static Map<String, Object> member(String name) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "organisation",
                "Migrantenbeirat",
                "language",
                "de",
                "mail",
                "rat@example.org",
                "from",
                in(0)));
    }

    private static Map<String, Object> with(Map<String, Object> given, String field, Object value) {
        var other = new HashMap<>(given);
        other.put(field, value);
        return other;
    }

    private Answer post(String path, Object body, String staff, String... headers) {
        return client.post(BODIES + path, body, client.staff(staff), headers);
    }

    private Answer put(String id, Object body, String... headers) throws JsonProcessingException {
        return client.send(
                "PUT", BODIES + "/" + id, Client.JSON.writeValueAsString(body), client.staff(COORDINATOR), headers);
    }

    private JsonNode read(String id, String staff) {
        var answer = client.get(BODIES + "/" + id, client.staff(staff));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.body();
    }

    private String founded(String name) {
        var answer = post("", charter(name), COORDINATOR);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        assertThat(answer.header("ETag")).contains("\"1\"");
        return answer.text("id");
    }

    private static void told(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.text("type")).endsWith(type);
    }

    @Test
    void E6_a_body_is_founded_changed_joined_and_left_and_everything_of_it_is_read() throws Exception {
        var id = founded("Runder Tisch");
        var changed = put(id, with(charter("Runder Tisch Wartezeiten"), "kind", "COMMITTEE"), "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.raw().body()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");

        assertThat(post("/" + id + "/members", member("Mina Roth"), COORDINATOR).status())
                .isEqualTo(200);
        var roth = read(id, "s92").at("/members/0/id").asText();
        var deputy = with(with(member("Jo Adler"), "deputyOf", roth), "organisation", "Caritas");
        assertThat(post("/" + id + "/members", deputy, COORDINATOR).status()).isEqualTo(200);
        var left = post("/" + id + "/members/" + roth + "/end", Map.of("until", in(7)), "s92");
        assertThat(left.status()).as(left.raw().body()).isEqualTo(200);

        var body = read(id, COORDINATOR);
        assertThat(body.path("name").asText()).isEqualTo("Runder Tisch Wartezeiten");
        assertThat(body.path("kind").asText()).isEqualTo("COMMITTEE");
        assertThat(body.path("over").asBoolean()).isFalse();
        assertThat(body.path("version").asInt()).isEqualTo(5);
        assertThat(body.at("/members/0/mail").asText()).isEqualTo("rat@example.org");
        assertThat(body.at("/members/1/deputyOf").asText()).isEqualTo(roth);
        assertThat(body.path("members").findValuesAsText("until")).containsExactly(in(7), in(7));
        var auditors = read(id, "s94");
        assertThat(auditors.at("/members/0/name").asText()).isEqualTo("Mina Roth");
        assertThat(auditors.toString()).doesNotContain("rat@example.org");
        assertThat(client.get(BODIES, client.staff("s01")).raw().body()).contains(id);

        var unchanged = put(id, with(charter("Runder Tisch Wartezeiten"), "kind", "COMMITTEE"));
        assertThat(unchanged.body().path("version").asInt()).isEqualTo(5);
    }

    @Test
    void E6_a_membership_to_come_is_called_off_over_the_API_and_on_the_page() throws Exception {
        var id = founded("Beirat, der bald beginnt");
        assertThat(post("/" + id + "/members", with(member("Mina Roth"), "from", in(3)), COORDINATOR)
                        .status())
                .isEqualTo(200);
        assertThat(post("/" + id + "/members", member("Jo Adler"), COORDINATOR).status())
                .isEqualTo(200);
        var members = read(id, COORDINATOR).path("members").findValuesAsText("id");
        told(post("/" + id + "/members/" + members.get(1) + "/calling-off", null, COORDINATOR), 409, "rule-e6");
        var off =
                post("/" + id + "/members/" + members.get(0) + "/calling-off", null, COORDINATOR, "If-Match", "\"3\"");
        assertThat(off.status()).as(off.raw().body()).isEqualTo(200);
        assertThat(read(id, COORDINATOR).path("members").findValuesAsText("name"))
                .containsExactly("Jo Adler");

        var browser = browser(COORDINATOR);
        var place = "/de/staff/bodies/" + id;
        post("/" + id + "/members", with(member("Kim Lund"), "from", in(9)), COORDINATOR);
        var page = browser.open(place).raw().body();
        assertThat(page).contains("Aufnahme zurücknehmen", "Ausscheiden lassen");
        var lund = read(id, COORDINATOR).at("/members/1/id").asText();
        var done = browser.send(place, place + "/members/" + lund + "/calling-off", Map.of());
        assertThat(done.raw().body())
                .contains("Die Aufnahme wurde zurückgenommen")
                .doesNotContain("Kim Lund", "Aufnahme zurücknehmen");
    }

    @Test
    void whoever_saw_an_older_version_is_told_so_and_changes_nothing() throws Exception {
        var id = founded("Beirat");
        assertThat(put(id, charter("Beirat Eins"), "If-Match", "\"1\"").status())
                .isEqualTo(200);
        told(put(id, charter("Beirat Zwei"), "If-Match", "\"1\""), 412, "outdated");
        told(post("/" + id + "/members", member("Mina Roth"), COORDINATOR, "If-Match", "\"1\""), 412, "outdated");
        assertThat(read(id, COORDINATOR).path("name").asText()).isEqualTo("Beirat Eins");
        assertThat(read(id, COORDINATOR).path("members")).isEmpty();
    }

    @Test
    void a_repeat_gets_the_first_answer_and_another_request_under_its_key_is_refused() {
        var key = "body-" + UUID.randomUUID();
        var first = post("", charter("Einmal"), COORDINATOR, "Idempotency-Key", key);
        var again = post("", charter("Einmal"), COORDINATOR, "Idempotency-Key", key);
        assertThat(again.body()).isEqualTo(first.body());
        told(post("", charter("Etwas anderes"), COORDINATOR, "Idempotency-Key", key), 422, "key-reused");

        var id = first.text("id");
        var joining = "join-" + UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var joined = post("/" + id + "/members", member("Mina Roth"), COORDINATOR, "Idempotency-Key", joining);
            assertThat(joined.body().path("version").asInt()).isEqualTo(2);
        }
        assertThat(read(id, COORDINATOR).path("members")).hasSize(1);
    }

    @Test
    void E6_what_the_rules_forbid_is_refused_with_the_rule_s_number() throws Exception {
        var id = founded("Regeln");
        told(post("/" + id + "/members", with(member("Mina Roth"), "until", in(91)), COORDINATOR), 409, "rule-e6");
        assertThat(post("/" + id + "/members", member("Mina Roth"), COORDINATOR).status())
                .isEqualTo(200);
        told(post("/" + id + "/members", member("MINA  ROTH"), COORDINATOR), 409, "rule-e6");
        told(put(id, with(charter("Regeln"), "from", in(1))), 409, "rule-e6");
    }

    @Test
    void what_is_no_body_and_no_member_is_refused_field_by_field() throws Exception {
        var id = founded("Falsches");
        var good = charter("Gut");
        for (var wrong : List.of(
                with(good, "name", ""),
                with(good, "mandate", "m".repeat(5_001)),
                with(good, "kind", "CLUB"),
                with(good, "until", in(-1)),
                with(good, "from", "morgen"),
                Map.of("kind", "COMMITTEE"))) {
            told(post("", wrong, COORDINATOR), 400, "malformed");
        }
        for (var wrong : List.of(
                with(member("A"), "organisation", " "),
                with(member("A"), "mail", "keine"),
                with(member("A"), "language", "Deutsch"),
                with(member("A"), "deputyOf", UUID.randomUUID()),
                with(member("A"), "until", in(-1)))) {
            told(post("/" + id + "/members", wrong, COORDINATOR), 400, "malformed");
        }
        told(put(id, charter("Falsches"), "If-Match", "eins"), 400, "malformed");
        told(
                post("/" + id + "/members/" + UUID.randomUUID() + "/end", Map.of("until", in(0)), COORDINATOR),
                404,
                "unknown-member");
        told(client.get(BODIES + "/" + UUID.randomUUID(), client.staff(COORDINATOR)), 404, "unknown-body");
    }

    @Test
    void each_step_stands_in_the_body_s_own_chain_without_a_word_of_it_and_the_chain_holds() throws Exception {
        var name = "Gremium " + UUID.randomUUID();
        var id = founded(name);
        post("/" + id + "/members", member("Quirin Zeisig"), COORDINATOR);
        told(put(id, with(charter(name), "until", in(0))), 400, "malformed");
        put(id, with(with(charter(name), "until", in(0)), "reason", "Alles ist getan."));

        var journal = client.get("/api/v1/journal/entries?group=BODIES&staff=" + COORDINATOR, client.staff("s94"))
                .raw()
                .body();
        assertThat(journal)
                .contains(name, "BODY_FOUNDED", "MEMBER_JOINED", "BODY_ENDED")
                .doesNotContain("Quirin", "verkürzen", "getan");
        var verified = client.get("/api/v1/journal/verification", client.staff("s94"));
        assertThat(verified.body().path("holds").asBoolean())
                .as(verified.raw().body())
                .isTrue();
    }

    private PlainBrowser browser(String staff) {
        var browser = new PlainBrowser(client, "10.77.0.1");
        browser.signIn(staff, Client.PASSWORD);
        return browser;
    }

    private static Map<String, String> typed(String name) {
        return Map.of("kind", "COMMITTEE", "name", name, "mandate", "Beraten.", "from", in(0), "until", "");
    }

    @Test
    void E6_the_pages_found_a_body_show_its_members_and_keep_what_was_typed() {
        var browser = browser(COORDINATOR);
        var name = "Beirat " + UUID.randomUUID();
        var founded = browser.send("/de/staff/bodies", "/de/staff/bodies", typed(name));
        assertThat(founded.status()).as(founded.raw().body()).isEqualTo(303);
        var place = founded.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(browser.open("/de/staff/bodies").raw().body()).contains(name, "Gremium einsetzen");

        var typed = Map.of(
                "name",
                "Mina Roth",
                "organisation",
                "Migrantenbeirat",
                "mail",
                "rat@example.org",
                "language",
                "de",
                "from",
                in(0));
        var joined = browser.send(place, place + "/members", typed);
        assertThat(joined.status()).as(joined.raw().body()).isEqualTo(200);
        assertThat(joined.raw().body()).contains("Das Mitglied ist aufgenommen", "Mina Roth", "rat@example.org");

        var twice = browser.send(place, place + "/members", typed);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.raw().body())
                .contains("E6: ", "value=\"Mina Roth\"", "Niemand gehört einem Gremium zur selben Zeit zweimal an.");
        assertThat(client.get("/api/v1/journal/entries?group=SIGN_INS&staff=" + COORDINATOR, client.staff("s94"))
                        .raw()
                        .body())
                .as("F13")
                .contains("DENIED", place.replaceFirst("^/de", "") + "/members");
        var wrong = browser.send(
                place,
                place + "/charter",
                Map.of("kind", "TASK_FORCE", "name", "", "mandate", "Anderes", "from", "gestern"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body()).contains("Anderes", "name-error", "value=\"gestern\"");

        var member = client.get(BODIES + place.substring(place.lastIndexOf('/')), client.staff(COORDINATOR))
                .body()
                .at("/members/0/id")
                .asText();
        var left = browser.send(place, place + "/members/" + member, Map.of("until", in(0)));
        assertThat(left.raw().body()).contains("Das Ausscheiden ist eingetragen");
        var changed = browser.send(place, place + "/charter", typed(name + " neu"));
        assertThat(changed.raw().body()).contains("Das Gremium ist geändert", name + " neu");
    }

    @Test
    void the_pages_show_an_error_beside_the_field_and_nothing_to_press_for_whoever_only_reads() {
        var wrong = browser(COORDINATOR).send("/de/staff/bodies", "/de/staff/bodies", Map.of("name", "Nur ein Name"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body()).contains("value=\"Nur ein Name\"", "mandate-error", "kind-error");

        var id = founded("Nur zu lesen");
        var auditor = browser("s94");
        assertThat(auditor.open("/de/staff/bodies").raw().body())
                .contains("Nur zu lesen")
                .doesNotContain("Gremium einsetzen");
        assertThat(auditor.open("/de/staff/bodies/" + id).raw().body()).doesNotContain("Mitglied aufnehmen");
        var denied = auditor.send("/de/staff/bodies", "/de/staff/bodies", typed("Verboten"));
        assertThat(denied.status()).isIn(403, 422);
        assertThat(client.get(BODIES, client.staff("s94")).raw().body()).doesNotContain("Verboten");
    }
}
