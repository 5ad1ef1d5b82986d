package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.PlainBrowser;

/** A complaint that the office wrote down, over HTTP: its code shows how far it is, and only a secret that staff never see opens more (I9). */
class RecordedIT {
    private static final String SENTENCE = "Meine Großmutter kochte sonntags Linsensuppe mit Zitrone";
    private static final String CASES = "/api/v1/staff/complaints";
    // Others make mistakes, too, and slow down whoever shares their network.
    private static final String A_NETWORK_OF_ITS_OWN = "198.51.100.61";
    /** A mistake makes its network wait for some seconds: made here, it holds up nobody. */
    private static final String ANOTHER_NETWORK = "198.51.101.61";

    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static Client.Answer recorded() {
        var told = new LinkedHashMap<>(Client.complaint("CONFIDENTIAL", "Am Schalter erzählt: zimtfarbener Umschlag."));
        told.put("channel", "COUNTER");
        told.put("wish", "Ein zimtfarbener Brief.");
        var answer = client.post(CASES, told, client.staff("s90"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer;
    }

    private static Client.Answer own(String reference, String staff, String sentence) {
        return client.post(
                CASES + "/" + reference + "/own-sentence", Map.of("sentence", sentence), client.staff(staff));
    }

    private static Client.Answer renew(String reference, String sentence, String network) {
        return client.post(
                "/api/v1/receipts",
                Map.of("reference", reference, "sentence", sentence),
                null,
                "X-Forwarded-For",
                network);
    }

    @Test
    void I9_whoever_wrote_it_down_sees_the_status_with_its_code_and_does_nothing_with_it() {
        var sent = recorded();
        var at = CASES + "/" + sent.text("reference");
        assertThat(client.post(
                                at + "/replies",
                                Map.of("text", "Wir prüfen den zimtfarbenen Fall."),
                                client.staff("s90"))
                        .status())
                .isEqualTo(200);
        var code = "Receipt " + sent.text("receipt");

        var seen = client.get("/api/v1/complaint", code);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.raw().body()).doesNotContain("zimtfarben").doesNotContain("Jemand");
        assertThat(seen.body().path("statusOnly").asBoolean()).isTrue();
        assertThat(seen.text("/standing/status")).isEqualTo("SUBMITTED");
        assertThat(seen.body().path("deadlines").path("next").path("due").asText())
                .isNotBlank();
        for (var empty : Set.of("timeline", "messages", "files", "waivers", "authorisations")) {
            assertThat(seen.body().path(empty)).as(empty).isEmpty();
        }

        var words = Map.of("text", "Ich schreibe als Beschwerdeführerin.");
        var acts = new LinkedHashMap<String, Object>();
        acts.put("messages", words);
        acts.put("withdrawal", Map.of());
        acts.put("objection", words);
        acts.put("contact-limit/contest", words);
        acts.put("treated-worse", words);
        acts.put("rating", Map.of("score", 1));
        acts.forEach((act, body) -> {
            var refused = client.post("/api/v1/complaint/" + act, body, code);
            assertThat(refused.status()).as(act + " " + refused.raw().body()).isEqualTo(409);
            assertThat(refused.text("type")).as(act).endsWith("rule-i9");
        });
        var file = client.send(
                HttpRequest.newBuilder(URI.create(client.address() + "/api/v1/complaint/files?name=brief.txt"))
                        .header("Authorization", code)
                        .POST(HttpRequest.BodyPublishers.ofString("Text"))
                        .build());
        assertThat(file.status()).isBetween(400, 499);
        assertThat(client.get("/api/v1/complaint/data", code).raw().body()).doesNotContain("zimtfarben");
        assertThat(client.get(at, client.staff("s90")).text("/standing/status")).isEqualTo("SUBMITTED");
        assertThat(client.get(at, client.staff("s90"))
                        .body()
                        .path("correspondence")
                        .path("messages"))
                .hasSize(1);
    }

    @Test
    void I9_a_sentence_chosen_at_the_recorders_screen_brings_a_code_that_opens_everything() {
        var sent = recorded();
        var reference = sent.text("reference");
        assertThat(renew(reference, SENTENCE, ANOTHER_NETWORK).status()).isEqualTo(401);
        assertThat(own(reference, "s91", SENTENCE).status())
                .as("another one of the desk did not write it down")
                .isEqualTo(409);
        assertThat(own(reference, "s12", SENTENCE).status()).isEqualTo(403);
        assertThat(own(reference, "s90", "zu kurz").status()).isEqualTo(400);
        assertThat(own("ABH-2026-99999999-Z", "s90", SENTENCE).status()).isIn(400, 404);
        var chosen = own(reference, "s90", SENTENCE);
        assertThat(chosen.status()).as(chosen.raw().body()).isEqualTo(204);
        assertThat(own(reference, "s90", "Ein ganz anderer Satz, den nur das Büro kennt")
                        .status())
                .as("nobody exchanges it afterwards")
                .isEqualTo(409);

        var renewed = renew(reference, SENTENCE.toUpperCase(java.util.Locale.ROOT), A_NETWORK_OF_ITS_OWN);

        assertThat(renewed.status()).as(renewed.raw().body()).isEqualTo(201);
        var code = "Receipt " + renewed.text("receipt");
        assertThat(client.get("/api/v1/complaint", "Receipt " + sent.text("receipt"))
                        .status())
                .isEqualTo(401);
        var seen = client.get("/api/v1/complaint", code);
        assertThat(seen.text("/correspondence/text")).contains("zimtfarbener");
        assertThat(seen.body().path("statusOnly").asBoolean()).isFalse();
        assertThat(seen.body().path("standing").path("timeline").findValuesAsText("kind"))
                .contains("RECORDED", "SECOND_SECRET_CHOSEN", "RECEIPT_RENEWED");
        assertThat(client.post("/api/v1/complaint/messages", Map.of("text", "Jetzt schreibe ich."), code)
                        .status())
                .isEqualTo(200);
        assertThat(client.post("/api/v1/complaint/withdrawal", Map.of(), code).status())
                .isEqualTo(200);
    }

    @Test
    void F13_whoever_is_refused_on_the_page_leaves_a_trace() {
        var reference = recorded().text("reference");
        var browser = new PlainBrowser(client, "10.78.0.1");
        browser.signIn("s91", Client.PASSWORD);
        var page = "/de/own-sentence/" + reference;

        assertThat(browser.send(page, page, Map.of("secret", SENTENCE)).status())
                .as("another one of the desk did not write it down")
                .isEqualTo(409);

        assertThat(client.get("/api/v1/journal/entries?group=SIGN_INS&staff=s91", client.staff("s94"))
                        .raw()
                        .body())
                .contains("DENIED", "own-sentence/" + reference, "I9");
    }

    @Test
    void I9_whoever_writes_down_without_saying_how_it_came_holds_no_more_than_the_status() {
        for (var channel : new String[] {null, "PORTAL"}) {
            var told = new LinkedHashMap<>(Client.complaint("CONFIDENTIAL", "Ein zimtfarbener Umschlag."));
            told.put("channel", channel);
            var sent = client.post(CASES, told, client.staff("s90"));
            assertThat(sent.status()).as(sent.raw().body()).isEqualTo(201);
            var code = "Receipt " + sent.text("receipt");
            assertThat(client.get("/api/v1/complaint", code).raw().body()).doesNotContain("zimtfarben");
            assertThat(client.post("/api/v1/complaint/withdrawal", Map.of(), code)
                            .text("type"))
                    .endsWith("rule-i9");
            assertThat(client.post(
                                    CASES + "/" + sent.text("reference") + "/taken-answers",
                                    Map.of("text", "Am Telefon.", "readBack", true),
                                    client.staff("s91"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void I9_what_came_over_the_portal_has_no_sentence_chosen_by_staff() {
        var sent = client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", "Selbst geschrieben."), null);
        var refused = own(sent.text("reference"), "s90", SENTENCE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).endsWith("rule-i9");
    }

    @Test
    void F5_whoever_is_named_writes_it_down_on_no_page_and_nothing_typed_is_lost() {
        var demir = new PlainBrowser(client, A_NETWORK_OF_ITS_OWN);
        assertThat(demir.signIn("s91", Client.PASSWORD).status()).isEqualTo(303);
        var told = new LinkedHashMap<String, String>();
        told.put("channel", "COUNTER");
        told.put("category", "STAFF_CONDUCT");
        told.put("language", "de");
        told.put("identity", "ANONYMOUS");
        told.put("text", "Ich wurde angeschrien: quittengelbe Mappe.");
        told.put("namedStaff", "Yusuf Demir");
        var page = demir.send("/de/staff/record", "/de/staff/record", told);
        assertThat(page.status()).as(page.raw().body()).isEqualTo(409);
        assertThat(page.raw().body()).contains("F5", "quittengelbe Mappe").doesNotContain("problem.");

        var body = new LinkedHashMap<>(Client.complaint("ANONYMOUS", "Quittengelb."));
        body.put("channel", "PHONE");
        body.put("namedStaff", List.of("Yusuf Demir"));
        assertThat(client.post(CASES, body, client.staff("s91")).status()).isEqualTo(409);
        var colleague = client.post(CASES, body, client.staff("s90"));
        assertThat(colleague.status()).as("somebody else takes it down").isEqualTo(201);
        assertThat(client.get(CASES + "/" + colleague.text("reference"), client.staff("s90"))
                        .status())
                .as("and does not see it, being of the same line")
                .isEqualTo(404);
    }
}
