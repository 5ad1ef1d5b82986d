package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.PlainBrowser;
import org.vieraugen.running.Client.Answer;

/** What a council resolved, through all layers: entered, confirmed by another person, published, read by everybody. */
class MandateIT {
    private static final String MANDATES = "/api/v1/mandates";
    private static final String COORDINATOR = "s90";
    private static final String OMBUDSPERSON = "s92";
    private Client client;

    @BeforeEach
    void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static Map<String, Object> dossier(String number) {
        return new HashMap<>(Map.of(
                "paper",
                Map.of(
                        "number",
                        number,
                        "kind",
                        "RESOLUTION",
                        "title",
                        "Beschwerdeverfahren " + number,
                        "broughtInBy",
                        List.of("Migrantenbeirat"),
                        "day",
                        "2020-09-16",
                        "place",
                        "Ratsinformationssystem",
                        "address",
                        "https://rat.example.org/vorlage?nr=" + number),
                "route",
                List.of(Map.of("body", "Ratsversammlung", "day", "2020-09-16", "result", "ADOPTED_AS_CHANGED")),
                "points",
                List.of(
                        point("1", "Vier Augen prüfen jede Beschwerde."),
                        point("2", "Das Verfahren wird nach zwei Jahren geprüft."))));
    }

    private static Map<String, Object> point(String number, String demand) {
        return Map.of(
                "number",
                number,
                "demand",
                demand,
                "due",
                "2021-03-31",
                "owes",
                "Oberbürgermeister",
                "votes",
                Map.of("yes", 46, "no", 20, "abstentions", 0),
                "adopted",
                true);
    }

    private static final Map<String, Object> KEPT = Map.of(
            "point",
            "1",
            "state",
            "KEPT",
            "reason",
            "Seit Oktober in Kraft.",
            "evidence",
            List.of(Map.of("title", "Dienstanweisung", "day", "2020-10-01", "address", "https://rat.example.org/2")));

    private Answer post(String path, Object body, String staff, String... headers) {
        return client.post(MANDATES + path, body, client.staff(staff), headers);
    }

    private String entered(String number) {
        var answer = post("", dossier(number), COORDINATOR);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        assertThat(answer.header("ETag")).contains("\"1\"");
        return answer.text("id");
    }

    private static String number() {
        return "A" + UUID.randomUUID().toString().substring(0, 8) + "/22";
    }

    private static void told(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.text("type")).endsWith(type);
    }

    private String council(String language) {
        var answer = new PlainBrowser(client, "10.77.0.9").open("/" + language + "/council");
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().body();
    }

    /** What stands of one mandate on the page, to the end of its section. */
    private String shown(String language, String number) {
        var page = council(language);
        return page.substring(page.indexOf(number)).split("</section>", 2)[0];
    }

    @Test
    void F9_what_one_person_says_of_a_point_everybody_reads_once_another_has_confirmed_it() {
        var number = number();
        var id = entered(number);
        assertThat(council("de")).doesNotContain(number);
        assertThat(post("/" + id + "/publication", null, COORDINATOR, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(post("/" + id + "/progress", KEPT, COORDINATOR).status()).isEqualTo(200);
        told(post("/" + id + "/progress/1/confirmation", null, COORDINATOR), 409, "rule-f9");
        assertThat(shown("de", number))
                .contains("Erfüllt: 0 von 2", "Ja: 46, Nein: 20", "Ratsversammlung", "Frist nicht eingehalten")
                .doesNotContain("Dienstanweisung");

        var confirmed = post("/" + id + "/progress/1/confirmation", null, OMBUDSPERSON);
        assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
        assertThat(shown("de", number)).contains("Erfüllt: 1 von 2", "Dienstanweisung", "https://rat.example.org/2");
        assertThat(council("ar")).contains("dir=\"rtl\"");
        assertThat(shown("ar", number)).contains("lang=\"de\"", "أُنجز: 1 من 2");
        assertThat(new PlainBrowser(client, "10.77.0.9").open("/de").raw().body())
                .contains("/de/council");

        var read = client.get(MANDATES + "/" + id, client.staff("s94"));
        assertThat(read.header("ETag")).contains("\"4\"");
        assertThat(read.body().at("/points/0/state").asText()).isEqualTo("KEPT");
        assertThat(read.body().at("/points/1/missed").asBoolean()).isTrue();
    }

    @Test
    void P2_what_is_published_does_not_change_and_is_taken_back_visibly() throws Exception {
        var number = number();
        var id = entered(number);
        post("/" + id + "/publication", null, COORDINATOR);
        var other = Client.JSON.writeValueAsString(dossier(number()));
        told(client.send("PUT", MANDATES + "/" + id, other, client.staff(COORDINATOR)), 409, "rule-p2");
        told(post("/" + id + "/taking-back", Map.of("reason", ""), COORDINATOR), 400, "malformed");
        assertThat(post("/" + id + "/taking-back", Map.of("reason", "Falsche Fassung"), COORDINATOR)
                        .status())
                .isEqualTo(200);
        assertThat(shown("de", number)).contains("Ja: 46").doesNotContain("Falsche Fassung");
        told(post("/" + id + "/taking-back/1/confirmation", null, COORDINATOR), 409, "rule-f9");
        var confirmed = post("/" + id + "/taking-back/1/confirmation", null, OMBUDSPERSON);
        assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
        assertThat(shown("de", number))
                .contains("Zurückgezogen am", "Falsche Fassung")
                .doesNotContain("Ja: 46");
        var put = client.send("PUT", MANDATES + "/" + id, other, client.staff(COORDINATOR), "If-Match", "\"4\"");
        assertThat(put.status()).as(put.raw().body()).isEqualTo(200);
        told(
                client.send("PUT", MANDATES + "/" + id, other, client.staff(COORDINATOR), "If-Match", "\"4\""),
                412,
                "outdated");
    }

    @Test
    void what_is_no_mandate_is_refused_and_a_repeat_gets_the_first_answer() {
        told(post("", Map.of("paper", Map.of("number", "1")), COORDINATOR), 400, "malformed");
        told(post("", Map.of("paper", 1), COORDINATOR), 400, "malformed");
        told(client.get(MANDATES + "/" + UUID.randomUUID(), client.staff(COORDINATOR)), 404, "unknown-mandate");
        var key = "mandate-" + UUID.randomUUID();
        var dossier = dossier(number());
        var first = post("", dossier, COORDINATOR, "Idempotency-Key", key);
        assertThat(post("", dossier, COORDINATOR, "Idempotency-Key", key).body())
                .isEqualTo(first.body());
    }

    @Test
    void a_body_shows_that_a_point_is_underway_and_the_journal_holds_no_word() {
        var number = number();
        var id = entered(number);
        var name = "Runder Tisch " + number;
        var charter = Map.of("kind", "WORKING_GROUP", "name", name, "mandate", "Beraten.", "from", "2026-01-01");
        var body = client.post("/api/v1/staff/bodies", charter, client.staff(COORDINATOR))
                .text("id");
        var evidence = Map.of("title", "Er tagt", "day", "2026-01-01", "thingKind", "BODY", "thing", body);
        var claim = Map.of("point", "2", "state", "UNDERWAY", "reason", "Zaunkönig", "evidence", List.of(evidence));
        assertThat(post("/" + id + "/progress", claim, COORDINATOR).status()).isEqualTo(200);
        post("/" + id + "/progress/1/confirmation", null, OMBUDSPERSON);
        post("/" + id + "/publication", null, COORDINATOR);
        assertThat(shown("de", number)).contains(name, "In Arbeit");
        var journal = client.get("/api/v1/journal/entries?staff=" + OMBUDSPERSON, client.staff("s94"))
                .raw()
                .body();
        assertThat(journal).contains(number, "PROGRESS_CONFIRMED").doesNotContain("Zaunkönig");
        assertThat(client.get("/api/v1/journal/verification", client.staff("s94"))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    private PlainBrowser browser(String staff) {
        var browser = new PlainBrowser(client, "10.77.0.8");
        browser.signIn(staff, Client.PASSWORD);
        return browser;
    }

    @Test
    void F9_from_entering_to_the_public_page_by_the_pages_of_the_staff() {
        var number = number();
        var one = browser(COORDINATOR);
        var paper = Map.of(
                "number",
                number,
                "kind",
                "MOTION",
                "title",
                "Antrag",
                "broughtInBy",
                "Fraktion Mitte",
                "day",
                "2026-09-16",
                "place",
                "Ratsinformationssystem");
        var wrong = one.send("/de/staff/mandates", "/de/staff/mandates", Map.of("number", number));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body()).contains("value=\"" + number, "paper-title-error", "paper-kind-error");
        var entered = one.send("/de/staff/mandates", "/de/staff/mandates", paper);
        assertThat(entered.status()).as(entered.raw().body()).isEqualTo(303);
        var place = entered.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        var point =
                Map.of("point", "1", "demand", "Die Verwaltung berichtet.", "yes", "46", "no", "20", "adopted", "yes");
        assertThat(one.send(place, place + "/points", point).raw().body()).contains("Die Änderung ist gespeichert");
        one.send(place, place + "/publication", Map.of());
        var said = Map.of("point", "1", "state", "NOT_KEPT", "reason", "Dafür fehlt das Geld.");
        assertThat(one.send(place, place + "/progress", said).raw().body())
                .contains("Die Meldung wartet auf eine zweite Person")
                .doesNotContain("/progress/1/confirmation");
        assertThat(shown("de", number)).doesNotContain("Dafür fehlt das Geld.");

        var confirmed = browser(OMBUDSPERSON).send(place, place + "/progress/1/confirmation", Map.of());
        assertThat(confirmed.raw().body()).contains("Die Meldung ist bestätigt");
        assertThat(shown("de", number)).contains("Dafür fehlt das Geld.", "Nicht erfüllt", "Fraktion Mitte");
        assertThat(browser("s94").open(place).raw().body()).contains(number).doesNotContain("name=\"demand\"");
    }
}
