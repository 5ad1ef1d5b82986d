package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.web.language.Language;

/** The exchange through all layers: a series begins, its agenda fills, a session is cancelled and its topics go on; and everybody reads it, in every language (E1, E2). */
class ExchangeIT {
    private static final String SERIES = "/api/v1/staff/exchange/series";
    private static final String SESSIONS = "/api/v1/staff/exchange/sessions";
    private static final String COORDINATOR = "s90";
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private Client client;

    @BeforeEach
    void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private static Map<String, Object> plan(String name) {
        return Map.of(
                "what",
                Map.of("name", name, "purpose", "Was sich wiederholt.", "host", OFFICE, "partners", List.of(COUNCIL)),
                "often",
                Map.of("months", 3, "week", "LAST", "day", "FRIDAY", "from", today().toString(), "closing", 0),
                "meeting",
                Map.of("at", "17:00", "minutes", 120, "place", "Rathaus", "link", "https://meet.example/nur-fuer-uns"));
    }

    private Answer post(String path, Object body, String staff, String... headers) {
        return client.post(path, body, client.staff(staff), headers);
    }

    private String begun(String name) {
        var answer = post(SERIES, plan(name), COORDINATOR);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.text("id");
    }

    private JsonNode read(String path) {
        var answer = client.get(path, client.staff(COORDINATOR));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.body();
    }

    private String session(String series, int place) {
        return read(SERIES + "/" + series).at("/sessions/" + place + "/id").asText();
    }

    private void add(String session, String organisation, String title) {
        var topic = Map.of("organisation", organisation, "title", title);
        var answer = post(SESSIONS + "/" + session + "/topics", topic, COORDINATOR);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }

    @Test
    void E2_topics_of_a_cancelled_session_are_on_the_next_agenda_and_no_side_strikes_those_of_another() {
        var series = begun("Austausch " + UUID.randomUUID());
        var first = session(series, 0);
        add(first, COUNCIL, "Termine");
        add(first, OFFICE, "Formulare");
        var topics = read(SESSIONS + "/" + first).path("topics");
        var withdrawal = SESSIONS + "/" + first + "/topics/%s/withdrawal";
        var struck = post(withdrawal.formatted(topics.at("/0/id").asText()), null, COORDINATOR);
        assertThat(struck.status()).as(struck.raw().body()).isEqualTo(409);
        assertThat(struck.raw().body()).contains("E2");
        assertThat(post(withdrawal.formatted(topics.at("/1/id").asText()), null, COORDINATOR)
                        .status())
                .isEqualTo(200);

        var outdated = post(
                SESSIONS + "/" + first + "/cancellation", Map.of("reason", "Krank."), COORDINATOR, "If-Match", "\"1\"");
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(post(SESSIONS + "/" + first + "/cancellation", Map.of("reason", "Krank."), COORDINATOR)
                        .status())
                .isEqualTo(200);
        var next = read(SESSIONS + "/" + session(series, 1));
        assertThat(next.path("topics").findValuesAsText("title")).containsExactly("Termine");
        assertThat(next.at("/topics/0/state").asText()).isEqualTo("OPEN");
    }

    @Test
    void E1_a_session_that_has_not_begun_was_not_held_and_the_rhythm_stays() {
        var name = "Rhythmus " + UUID.randomUUID();
        var series = begun(name);
        var attended = Map.of(
                "attended",
                List.of(Map.of("organisation", OFFICE, "people", 2), Map.of("organisation", COUNCIL, "people", 5)));
        var held = post(SESSIONS + "/" + session(series, 0) + "/held", attended, COORDINATOR);
        assertThat(held.status()).as(held.raw().body()).isEqualTo(409);
        assertThat(held.raw().body()).contains("E1");
    }

    @Test
    void ten_who_add_topics_at_once_lose_none() throws Exception {
        var session = session(begun("Gleichzeitig " + UUID.randomUUID()), 0);
        var people = Executors.newFixedThreadPool(10);
        try {
            // No organisation has more than its share of an agenda.
            var turns = new AtomicInteger();
            Callable<Void> one = () -> {
                var organisation = turns.getAndIncrement() % 2 == 0 ? OFFICE : COUNCIL;
                // Whoever was slower is told, and sends it again.
                for (int status = 0; status != 200; ) {
                    var topic = Map.of("organisation", organisation, "title", "Thema " + UUID.randomUUID());
                    status = post(SESSIONS + "/" + session + "/topics", topic, COORDINATOR)
                            .status();
                    assertThat(status).isIn(200, 409, 412);
                }
                return null;
            };
            for (var done : people.invokeAll(Collections.nCopies(20, one))) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(read(SESSIONS + "/" + session).path("topics")).hasSize(20);
    }

    @Test
    void E1_everybody_reads_the_exchange_in_every_language_but_for_how_to_join() {
        var name = "Öffentlich " + UUID.randomUUID();
        var series = begun(name);
        add(session(series, 0), COUNCIL, "Termine");
        for (var language : Language.live()) {
            var page = client.get("/" + language.tag() + "/exchange", null);
            assertThat(page.status()).as(language.tag()).isEqualTo(200);
            assertThat(page.raw().body())
                    .as(language.tag())
                    .contains(name, "Termine", "Rathaus")
                    .doesNotContain("meet.example");
        }
        var calendar = client.get("/de/exchange.ics", null);
        assertThat(calendar.header("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.raw().body().replace("\r\n ", ""))
                .contains("SUMMARY:" + name)
                .contains("DESCRIPTION:Termine")
                .doesNotContain("meet.example");
        var same = client.get(
                "/de/exchange.ics",
                null,
                "If-None-Match",
                calendar.header("ETag").orElseThrow());
        assertThat(same.status()).isEqualTo(304);
        var feed = client.get("/de/exchange/feed.atom", null);
        assertThat(feed.header("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.raw().body()).contains("<summary", name).doesNotContain("meet.example");
        var known = feed.header("ETag").orElseThrow();
        assertThat(client.get("/de/exchange/feed.atom", null, "If-None-Match", known)
                        .status())
                .isEqualTo(304);
        assertThat(client.send("HEAD", "/de/exchange/feed.atom", null, null).header("ETag"))
                .contains(known);
        assertThat(client.get("/xx/exchange/feed.atom", null).status()).isEqualTo(404);
        for (var path : List.of("/de/exchange/series/" + series, "/de/exchange/sessions/" + session(series, 0))) {
            var page = client.get(path, null);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.raw().body()).contains(name, "Termine").doesNotContain("meet.example");
        }
        for (var path : List.of("/api/v1/exchange", "/api/v1/exchange/series/" + series)) {
            var open = client.get(path, null);
            assertThat(open.status()).as(path).isEqualTo(200);
            assertThat(open.raw().body()).contains(name).doesNotContain("meet.example");
        }
    }
}
