package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.web.language.Language;

/**
 * Minutes and resolutions through all layers (E3, E4). Ten people write at once over two servers: in the usual tests twenty rounds, or as many as {@code -Dminutes.rounds=} says.
 */
class MinutesIT {
    private static final int ROUNDS = Integer.getInteger("minutes.rounds", 20);
    private static final int WRITERS = 10;
    /** So many rounds lie between two items that somebody adds. */
    private static final int ADDED_EACH = 20;

    private static final String SERIES = "/api/v1/staff/exchange/series";
    private static final String SESSIONS = "/api/v1/staff/exchange/sessions/";
    private static final String RESOLUTIONS = "/api/v1/staff/exchange/resolutions/";
    private static final String KEEPER = "s90";
    private static final String SECOND = "s92";
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private static final List<String> BOTH = List.of("PUBLIC", "INTERNAL");

    private Client one;
    private Client two;

    @BeforeEach
    void open() throws Exception {
        one = new Client(House.running().one.address());
        two = new Client(House.running().two.address());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private Answer post(String path, Object body, String staff, String... headers) {
        return one.post(path, body, one.staff(staff), headers);
    }

    private Answer good(int status, Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        return answer;
    }

    private JsonNode read(String path) {
        return good(200, one.get(path, one.staff(KEEPER))).body();
    }

    private String begun() {
        return begun("Austausch " + UUID.randomUUID());
    }

    private String begun(String name) {
        var plan = Map.of(
                "what",
                Map.of("name", name, "purpose", "Reden.", "host", OFFICE, "partners", List.of(COUNCIL, "Caritas")),
                "often",
                Map.of("months", 3, "week", "LAST", "day", "FRIDAY", "from", today().toString(), "closing", 0),
                "meeting",
                Map.of("at", "17:00", "minutes", 120, "place", "Rathaus"));
        return good(201, post(SERIES, plan, KEEPER)).text("id");
    }

    /** One beside the regular ones that began with the day: planned for a day to come, as it must be, and shifted in the database as if that had come. */
    private String session(String series) throws Exception {
        var meeting = Map.of("at", "00:00", "minutes", 60, "place", "Rathaus");
        var ahead = Map.of("day", today().plusDays(1).toString(), "meeting", meeting);
        var id = good(201, post(SERIES + "/" + series + "/sessions", ahead, KEEPER))
                .text("id");
        try (var admin = House.running().database.connect("vieraugen", "postgres");
                var shift = admin.prepareStatement("UPDATE exchange_session SET day = ?, closing = ? WHERE id = ?")) {
            shift.setObject(1, today());
            shift.setObject(2, today());
            shift.setObject(3, UUID.fromString(id));
            assertThat(shift.executeUpdate()).isOne();
        }
        return id;
    }

    private void hold(String session) {
        var attended =
                List.of(Map.of("organisation", OFFICE, "people", 2), Map.of("organisation", COUNCIL, "people", 5));
        good(200, post(SESSIONS + session + "/held", Map.of("attended", attended), KEEPER));
    }

    private String minutes(String session) {
        var path = SESSIONS + session + "/minutes";
        good(201, post(path, null, KEEPER));
        return path;
    }

    private String added(String minutes, String heading) {
        return good(201, post(minutes + "/items", Map.of("heading", heading), KEEPER))
                .text("id");
    }

    private static Answer write(Client client, String minutes, String item, int version, String heading, String text) {
        try {
            var words =
                    Client.JSON.writeValueAsString(Map.of("heading", heading, "open", text, "internal", "Nur für uns"));
            return client.send(
                    "PUT", minutes + "/items/" + item, words, client.staff(KEEPER), "If-Match", "\"" + version + "\"");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode item(JsonNode minutes, String id) {
        for (var item : minutes.path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no item " + id);
    }

    @Test
    void E3_ten_who_write_at_once_over_two_servers_lose_nothing_keep_the_order_and_are_shown_every_conflict()
            throws Exception {
        var minutes = minutes(session(begun()));
        var shared = added(minutes, "Gemeinsam");
        var own = IntStream.range(0, WRITERS)
                .mapToObj(writer -> added(minutes, "Von " + writer))
                .toList();
        int before = read(minutes).path("revision").asInt();
        var round = new CyclicBarrier(WRITERS);
        var conflicts = new AtomicInteger();
        var people = Executors.newFixedThreadPool(WRITERS);
        try {
            var writing = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int who = writer;
                writing.add(() -> {
                    var client = who % 2 == 0 ? one : two;
                    var mine = "";
                    for (int i = 0; i < ROUNDS; i++) {
                        round.await();
                        var line = i + "-" + who + "\n";
                        append(client, minutes, shared, line, conflicts);
                        mine += line;
                        // Whatever others write elsewhere is in nobody's way.
                        good(200, write(client, minutes, own.get(who), i + 1, "Von " + who, mine));
                        if (i % ADDED_EACH == 0) {
                            var heading = Map.of("heading", "Nachtrag " + line.strip());
                            good(201, client.post(minutes + "/items", heading, client.staff(KEEPER)));
                        }
                    }
                    return null;
                });
            }
            for (var done : people.invokeAll(writing)) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
        var after = read(minutes);
        var lines = item(after, shared).path("open").asText().lines().toList();
        var headings = after.path("items").findValuesAsText("heading");
        int added = 0;
        for (int who = 0; who < WRITERS; who++) {
            var suffix = "-" + who;
            var expected = IntStream.range(0, ROUNDS).mapToObj(i -> i + suffix).toList();
            assertThat(lines.stream().filter(line -> line.endsWith(suffix))).containsExactlyElementsOf(expected);
            assertThat(item(after, own.get(who)).path("open").asText().lines()).containsExactlyElementsOf(expected);
            var mine = headings.stream()
                    .filter(heading -> heading.startsWith("Nachtrag ") && heading.endsWith(suffix))
                    .toList();
            assertThat(mine)
                    .containsExactlyElementsOf(IntStream.range(0, ROUNDS)
                            .filter(i -> i % ADDED_EACH == 0)
                            .mapToObj(i -> "Nachtrag " + i + suffix)
                            .toList());
            added += mine.size();
        }
        assertThat(lines).hasSize(WRITERS * ROUNDS);
        assertThat(after.path("revision").asInt()).isEqualTo(before + 2 * WRITERS * ROUNDS + added);
        assertThat(conflicts.get()).isPositive();
        System.out.println("minutes: " + WRITERS + " writers, " + ROUNDS + " rounds over two servers, "
                + (2 * WRITERS * ROUNDS + added) + " changes, " + conflicts + " conflicts shown, nothing lost");
    }

    /** Whoever was overtaken reads what is stored now, and writes behind it. */
    private static void append(Client client, String minutes, String item, String line, AtomicInteger conflicts) {
        while (true) {
            var now = item(client.get(minutes, client.staff(KEEPER)).body(), item);
            var text = now.path("open").asText() + line;
            var answer = write(client, minutes, item, now.path("version").asInt(), "Gemeinsam", text);
            if (answer.status() == 200) {
                return;
            }
            assertThat(answer.status()).as(answer.raw().body()).isEqualTo(412);
            conflicts.incrementAndGet();
        }
    }

    /** The last day for amendments was yesterday. */
    private static void passTerm(String session) throws Exception {
        try (var admin = House.running().database.connect("vieraugen", "postgres");
                var shift = admin.prepareStatement("UPDATE minutes SET until = ? WHERE id = ?")) {
            shift.setObject(1, today().minusDays(1));
            shift.setObject(2, UUID.fromString(session));
            assertThat(shift.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> approval(String side, String minutes) {
        var given = new HashMap<String, Object>(Map.of(
                "side",
                side,
                "parts",
                BOTH,
                "revision",
                read(minutes).path("revision").asInt()));
        if (!side.equals(OFFICE)) {
            given.put("source", "E-Mail vom 3. Mai");
        }
        return given;
    }

    private void refused(String rule, Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
        assertThat(answer.raw().body()).contains(rule);
    }

    @Test
    void E3_minutes_are_amended_approved_by_both_sides_and_public_without_their_internal_part() throws Exception {
        var session = session(begun());
        var minutes = minutes(session);
        var course = minutes + "/course";
        var item = added(minutes, "Termine");
        good(200, write(one, minutes, item, 1, "Termine", "Es dauert drei Monate."));
        assertThat(write(two, minutes, item, 1, "Termine", "Zu spät.").status()).isEqualTo(412);
        var cookie = "__Host-staff=" + two.staff(KEEPER).replace("Bearer ", "");
        var here = "/de/staff/exchange/sessions/" + session + "/minutes";
        var versions = two.get(here + "/versions", null, "Cookie", cookie);
        assertThat(versions.header("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(versions.raw().body()).isEqualTo(item + " 2");
        for (var page : List.of(here, here + "/print")) {
            assertThat(two.get(page, null, "Cookie", cookie).raw().body()).contains("Es dauert drei Monate.");
        }
        refused("E3", post(course + "/circulation", Map.of(), KEEPER));
        hold(session);
        good(200, post(course + "/circulation", Map.of("days", 14), KEEPER));
        refused("E3", write(one, minutes, item, 2, "Termine", "Heimlich anders."));
        refused("E3", post(course + "/approvals", approval(OFFICE, minutes), KEEPER));

        var asked = Map.of("side", COUNCIL, "item", item, "text", "Vier.", "source", "E-Mail vom 2. Mai");
        good(200, post(course + "/amendments", asked, KEEPER));
        refused("E3", post(course + "/amendments", Map.of("side", "Caritas", "text", "x", "source", "y"), KEEPER));
        passTerm(session);
        refused("E3", post(course + "/amendments", asked, KEEPER));
        refused("E3", post(course + "/approvals", approval(OFFICE, minutes), KEEPER));
        var old = approval(OFFICE, minutes);
        var words =
                Map.of("heading", "Termine", "open", "Es dauert vier Monate.", "internal", "Nur für uns", "item", item);
        good(200, post(course + "/amendments/1/taken", words, KEEPER));
        // The words are new to the others, who have a week again.
        refused("E3", post(course + "/approvals", approval(OFFICE, minutes), KEEPER));
        passTerm(session);

        refused("E3", post(course + "/approvals", old, KEEPER));
        refused("E3", post(course + "/approvals", approval("Caritas", minutes), KEEPER));
        good(200, post(course + "/approvals", approval(OFFICE, minutes), KEEPER));
        refused("E3", post(course + "/approvals", approval(OFFICE, minutes), KEEPER));
        good(200, post(course + "/approvals", approval(COUNCIL, minutes), KEEPER));
        refused("F9", post(course + "/approvals/2/confirmed", null, KEEPER));
        assertThat(one.get("/api/v1/exchange/sessions/" + session + "/minutes", null)
                        .status())
                .isEqualTo(404);
        good(200, post(course + "/approvals/2/confirmed", null, SECOND));
        assertThat(read(minutes).path("state").asText()).isEqualTo("APPROVED");
        for (var language : Language.live()) {
            var page = two.get("/" + language.tag() + "/exchange/sessions/" + session, null);
            assertThat(page.status()).as(language.tag()).isEqualTo(200);
            assertThat(page.raw().body())
                    .as(language.tag())
                    .contains("Es dauert vier Monate.", OFFICE, COUNCIL)
                    .doesNotContain("Nur für uns");
            assertThat(page.raw().body()).contains("/" + language.tag() + "/exchange/series/");
        }

        good(200, post(course + "/correction", Map.of("reason", "Es waren fünf."), KEEPER));
        int version = item(read(minutes), item).path("version").asInt();
        good(200, write(one, minutes, item, version, "Termine", "Es dauert fünf Monate."));
        var open = one.get("/api/v1/exchange/sessions/" + session + "/minutes", null);
        assertThat(open.body().path("editions")).hasSize(1);
        assertThat(open.raw().body()).contains("vier Monate").doesNotContain("fünf Monate", "Nur für uns");
    }

    @Test
    void E4_what_is_open_is_on_the_next_agenda_and_everybody_reads_what_became_of_it() throws Exception {
        var name = "Beschlüsse " + UUID.randomUUID();
        var series = begun(name);
        var session = session(series);
        var measure =
                Map.of("kind", "MEASURE", "text", "Formulare übersetzen", "owner", OFFICE, "due", today().toString());
        var passed = Map.of(
                "text",
                "Die Formulare werden übersetzt.",
                "how",
                "VOTE",
                "votes",
                Map.of("yes", 5, "no", 1, "abstentions", 0),
                "leads",
                measure);
        var resolution = good(201, post(SESSIONS + session + "/resolutions", passed, KEEPER))
                .text("id");
        var nothing = Map.of(
                "text",
                "Das Thema ruht.",
                "how",
                "CONSENT",
                "leads",
                Map.of("kind", "NO_ACTION", "text", "Die Zahlen fehlen."));
        good(201, post(SESSIONS + session + "/resolutions", nothing, KEEPER));
        hold(session);
        var next = next(series);
        assertThat(next.path("topics").findValuesAsText("id")).containsExactly(resolution);
        var topic = SESSIONS + next.path("id").asText() + "/topics/" + resolution + "/withdrawal";
        refused("E4", post(topic, null, KEEPER));

        var said = Map.of(
                "text",
                "Alle zehn.",
                "evidence",
                "Liste",
                "evidenceDay",
                today().toString(),
                "address",
                "https://stadt.example/formulare");
        good(200, post(RESOLUTIONS + resolution + "/fulfilments", said, KEEPER));
        refused("F9", post(RESOLUTIONS + resolution + "/fulfilments/1/confirmed", null, KEEPER));
        assertThat(open(series).raw().body()).doesNotContain("Alle zehn.");
        good(200, post(RESOLUTIONS + resolution + "/fulfilments/1/confirmed", null, SECOND));
        assertThat(next(series).path("topics").findValuesAsText("state")).containsExactly("SETTLED");
        assertThat(open(series).body().findValuesAsText("state")).containsExactly("FULFILLED", "NO_ACTION");
        for (var language : Language.live()) {
            assertThat(two.get("/" + language.tag() + "/exchange/series/" + series, null)
                            .raw()
                            .body())
                    .as(language.tag())
                    .contains(name, "Formulare übersetzen", "Alle zehn.", "Die Zahlen fehlen.");
        }
    }

    private Answer open(String series) {
        return good(200, one.get("/api/v1/exchange/series/" + series + "/resolutions", null));
    }

    /** The one that the series planned by itself. */
    private JsonNode next(String series) {
        for (var session : read(SERIES + "/" + series).path("sessions")) {
            if (session.path("state").asText().equals("PLANNED")
                    && LocalDate.parse(session.path("day").asText()).isAfter(today())) {
                return session;
            }
        }
        throw new AssertionError("no session to come");
    }
}
