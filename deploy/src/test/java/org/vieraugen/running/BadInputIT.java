package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.running.Client.Answer;

/** Whatever comes in, the answer says what is wrong and where, and nothing is stored by half. */
class BadInputIT {
    private House house;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
    }

    private static ObjectNode good() {
        return Client.JSON
                .createObjectNode()
                .put("department", "foreigners")
                .put("category", "OTHER")
                .put("language", "de")
                .put("identity", "ANONYMOUS")
                .put("text", "Gut.");
    }

    private static String with(Consumer<ObjectNode> change) {
        var body = good();
        change.accept(body);
        return body.toString();
    }

    private record Bad(String name, String body, int status, String field) {}

    @TestFactory
    Stream<DynamicTest> a_bad_submission_is_refused_with_its_field() {
        return Stream.of(
                        new Bad("no JSON", "hallo", 400, "body"),
                        new Bad("half JSON", "{\"department\":", 400, "body"),
                        new Bad("a list", "[]", 400, "body"),
                        new Bad("null", "null", 400, "body"),
                        new Bad("empty", "", 400, "body"),
                        new Bad("two objects", good() + " " + good(), 400, "body"),
                        new Bad("a field twice", "{\"text\":\"a\",\"text\":\"b\"}", 400, "body"),
                        new Bad("deeply nested", "{\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}", 400, ""),
                        new Bad("unknown field", with(b -> b.put("txt", "x")), 400, "txt"),
                        new Bad("unknown department", with(b -> b.put("department", "moon")), 400, "department"),
                        new Bad(
                                "bad department",
                                with(b -> b.put("department", "'; DROP TABLE complaint --")),
                                400,
                                "department"),
                        new Bad("unknown category", with(b -> b.put("category", "NOPE")), 400, "category"),
                        new Bad("unknown identity", with(b -> b.put("identity", "SECRET")), 400, "identity"),
                        new Bad("number for identity", with(b -> b.put("identity", 1)), 400, "identity"),
                        new Bad("bad language", with(b -> b.put("language", "deutsch!")), 400, "language"),
                        new Bad("text missing", with(b -> b.remove("text")), 400, "text"),
                        new Bad("text null", with(b -> b.putNull("text")), 400, "text"),
                        new Bad("text blank", with(b -> b.put("text", " \n ")), 400, "text"),
                        new Bad("text an object", with(b -> b.putObject("text")), 400, "text"),
                        new Bad("text too long", with(b -> b.put("text", "a".repeat(20_001))), 400, "text"),
                        new Bad("NUL", with(b -> b.put("text", "a\u0000b")), 400, "text"),
                        new Bad(
                                "half a character",
                                "{\"department\":\"foreigners\",\"category\":\"OTHER\",\"language\":\"de\",\"identity\":\"ANONYMOUS\",\"text\":\"\\ud83d\"}",
                                400,
                                "text"),
                        new Bad("other channel", with(b -> b.put("channel", "PHONE")), 400, "channel"),
                        new Bad(
                                "contact of an anonymous",
                                with(b -> b.putObject("contact").put("name", "X")),
                                400,
                                "identity"),
                        new Bad(
                                "bad e-mail",
                                with(b -> b.put("identity", "OPEN")
                                        .putObject("contact")
                                        .put("email", "nope")),
                                400,
                                "contact.email"),
                        new Bad(
                                "too many names",
                                with(b -> {
                                    var names = b.putArray("namedStaff");
                                    for (int i = 0; i < 21; i++) {
                                        names.add("N" + i);
                                    }
                                }),
                                400,
                                "namedStaff"),
                        new Bad("over a mebibyte", with(b -> b.put("text", "a".repeat(1 << 20))), 413, ""))
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> {
                    long before = complaints();
                    var answer = client.post("/api/v1/complaints", bad.body(), null);
                    problem(answer, bad.status());
                    if (!bad.field().isEmpty()) {
                        assertThat(answer.body()
                                        .path("errors")
                                        .path(0)
                                        .path("field")
                                        .asText())
                                .as(answer.raw().body())
                                .isEqualTo(bad.field());
                    }
                    assertThat(complaints()).isEqualTo(before);
                }));
    }

    private static void problem(Answer answer, int status) {
        assertThat(answer.status())
                .as(answer.raw().uri() + " " + answer.raw().body())
                .isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse(""))
                .as(answer.raw().body())
                .startsWith("application/problem+json");
        assertThat(answer.text("type")).startsWith("/problems/");
        assertThat(answer.text("detail")).isNotEmpty();
        assertThat(answer.raw().body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private long complaints() throws Exception {
        try (var admin = house.database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM complaint")) {
            count.next();
            return count.getLong(1);
        }
    }

    @Test
    void wrong_bytes_media_types_methods_and_addresses_are_problems_too() {
        var at = URI.create(house.one.address() + "/api/v1/complaints");
        problem(
                client.send(HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                good().toString().replace("Gut", "G\u00fct").getBytes(StandardCharsets.ISO_8859_1)))
                        .build()),
                400);
        problem(
                client.send(HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                good().toString().getBytes(StandardCharsets.UTF_16)))
                        .build()),
                400);
        problem(
                client.send(HttpRequest.newBuilder(at)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build()),
                415);
        problem(
                client.send(HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofString("<x/>"))
                        .build()),
                415);
        problem(
                client.send(HttpRequest.newBuilder(at)
                        .header("Accept", "image/png")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()),
                406);
        problem(client.send("DELETE", "/api/v1/complaints", null, null), 405);
        problem(client.get("/api/v1/nothing/here", null), 404);
        problem(client.get("/api/v1/complaint", "Receipt 7K2M"), 400);
        problem(client.get("/api/v1/complaint", null), 401);
        problem(client.get("/api/v1/staff/complaints", null), 401);
        problem(client.get("/api/v1/staff/complaints", "Bearer nonsense"), 401);
        problem(client.get("/api/v1/staff/complaints?after=zzz", client.staff("s90")), 400);
        problem(client.get("/api/v1/staff/complaints?status=NOPE", client.staff("s90")), 400);
        problem(client.get("/api/v1/staff/complaints/ABH-2026-00000000-X", client.staff("s90")), 400);
        problem(client.get("/api/v1/staff/complaints", client.staff("s93")), 403);
        problem(client.post("/api/v1/sign-ins", Map.of("account", "s90", "password", "wrong"), null), 401);
        problem(client.post("/api/v1/sign-ins", Map.of("account", "S 90!", "password", "wrong"), null), 400);
    }

    @Test
    void an_unknown_receipt_and_a_mistyped_one_are_told_apart_and_guessing_is_slowed() {
        var mistyped = client.get("/api/v1/complaint", "Receipt 0000-0000-0000-0000-0001");
        problem(mistyped, 400);
        assertThat(mistyped.text("type")).isEqualTo("/problems/mistyped-receipt");
        long start = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            var unknown = client.get("/api/v1/complaint", "Receipt 0000-0000-0000-0000-0000");
            problem(unknown, 401);
            assertThat(unknown.text("type")).isEqualTo("/problems/unknown-receipt");
        }
        assertThat((System.nanoTime() - start) / 1_000_000)
                .as("100 + 200 + ... + 500 ms at least")
                .isGreaterThan(1_400);
    }

    @Test
    void any_script_comes_back_exactly_as_sent() {
        var texts = new ArrayList<String>(List.of(
                "😀".repeat(20_000),
                "مرحبا \u200f\u202bשלום\u202c",
                "a\u200db\u200c\ufeff",
                "\t Zeile\r\nZeile\u2028",
                "e\u0301 é ﷺ 𝕏 👩‍👩‍👧‍👦",
                "\\u0041 \" ' <script> &amp;"));
        for (var text : texts) {
            var answer = client.post("/api/v1/complaints", with(b -> b.put("text", text)), null);
            assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
            assertThat(client.get("/api/v1/complaint", "Receipt " + answer.text("receipt"))
                            .text("/correspondence/text"))
                    .isEqualTo(text);
        }
    }

    @Test
    void a_repeated_idempotency_key_gives_the_first_answer_and_another_request_under_it_is_refused() throws Exception {
        var key = "key-" + System.nanoTime();
        long before = complaints();
        var first = client.post("/api/v1/complaints", good().toString(), null, "Idempotency-Key", key);
        var second = client.post("/api/v1/complaints", good().toString(), null, "Idempotency-Key", key);
        assertThat(second.raw().body()).isEqualTo(first.raw().body());
        assertThat(complaints()).isEqualTo(before + 1);
        problem(
                client.post("/api/v1/complaints", with(b -> b.put("text", "anders")), null, "Idempotency-Key", key),
                422);
        problem(client.post("/api/v1/complaints", good().toString(), null, "Idempotency-Key", "kurz"), 400);
    }

    @Test
    void problems_speak_the_readers_language() {
        assertThat(client.get("/api/v1/complaint", null, "Accept-Language", "de-DE")
                        .text("title"))
                .isEqualTo("Der Beschwerdecode fehlt");
        assertThat(client.get("/api/v1/complaint", null, "Accept-Language", "fr, en;q=0.5")
                        .text("title"))
                .isEqualTo("Le code de la réclamation manque");
        assertThat(client.get("/api/v1/complaint", null, "Accept-Language", "ja, en;q=0.5")
                        .text("title"))
                .isEqualTo("The complaint's code is missing");
    }

    @Test
    void the_list_has_pages_of_fifty_that_lead_to_the_next() {
        for (int i = 0; i < 60; i++) {
            ConcurrencyIT.submitted(client);
        }
        var page = client.get("/api/v1/staff/complaints", client.staff("s90"));
        assertThat(page.body().path("lines")).hasSize(50);
        var link = page.header("Link").orElseThrow();
        assertThat(link).contains("rel=\"next\"");
        var next = client.get("/api/v1/staff/complaints?after=" + page.text("next"), client.staff("s90"));
        assertThat(next.body().path("lines").path(0))
                .isNotEqualTo(page.body().path("lines").path(0));
    }

    @Test
    void a_day_that_no_calendar_reaches_is_refused_with_its_field_and_kept_nowhere() {
        var far = "+999999999-12-31";
        var auditor = client.staff("s94");
        for (var query : List.of("to=%2B999999999-12-31", "to=-999999999-01-01", "from=-999999999-01-01")) {
            var answer = client.get("/api/v1/journal/entries?" + query, auditor);
            assertThat(answer.status()).as(query + answer.raw().body()).isEqualTo(400);
        }
        for (var place : List.of(
                "1_a_------------------------------------_1",
                "99999999999999999_a_00000000-0000-0000-0000-000000000000_1")) {
            var answer = client.get("/api/v1/journal/entries?after=" + place, auditor);
            assertThat(answer.status()).as(place + answer.raw().body()).isEqualTo(400);
        }
        var away = client.post("/api/v1/staff/absences", Map.of("from", far, "until", far), client.staff("s61"));
        assertThat(away.status()).as(away.raw().body()).isEqualTo(400);

        var reference = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Fristen."), null)
                .text("reference");
        var at = "/api/v1/staff/complaints/" + reference + "/";
        assertThat(client.post(at + "assignments", Map.of("seat", "FIRST", "staff", "s12"), client.staff("s90"))
                        .status())
                .isEqualTo(200);
        var remedy = Map.of("kind", "APOLOGY", "description", "Brief", "owner", "s12", "due", far);
        var finding = Map.of("outcome", "UPHELD", "reasons", "ja", "minutes", 5, "remedies", List.of(remedy));
        var found = client.post(at + "findings", finding, client.staff("s12"));
        assertThat(found.status()).as(found.raw().body()).isEqualTo(400);
        assertThat(found.raw().body()).contains("remedies.due");
        var later = client.post(at + "extension", Map.of("until", far, "reason", "später"), client.staff("s12"));
        assertThat(later.status()).as(later.raw().body()).isEqualTo(400);
    }
}
