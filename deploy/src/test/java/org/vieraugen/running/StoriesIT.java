package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.running.City.COORDINATOR;
import static org.vieraugen.running.City.OFFICE;
import static org.vieraugen.running.City.OMBUDSPERSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What three councils asked for, over the years in which they did: the first halves of their stories, as public papers tell them: Leipzig, Magdeburg and Darmstadt. */
class StoriesIT {
    private static final String COUNCIL = "Migrantenbeirat";
    private static final String ASSOCIATION = "Flüchtlingsrat";
    private static final String SESSIONS = "/staff/exchange/sessions/";
    private static final String SERIES = "/staff/exchange/series";

    private static Map<String, Object> plan(String name, String from, int closing) {
        return Map.of(
                "what",
                Map.of(
                        "name",
                        name,
                        "purpose",
                        "Was sich wiederholt, wird benannt und gelöst.",
                        "host",
                        OFFICE,
                        "partners",
                        List.of(COUNCIL, ASSOCIATION)),
                "often",
                Map.of("months", 3, "week", "FIRST", "day", "TUESDAY", "from", from, "closing", closing),
                "meeting",
                Map.of("at", "17:00", "minutes", 120, "place", "Neues Rathaus"));
    }

    private static final Map<String, Object> THERE = Map.of(
            "attended",
            List.of(
                    Map.of("organisation", OFFICE, "people", 3),
                    Map.of("organisation", COUNCIL, "people", 5),
                    Map.of("organisation", ASSOCIATION, "people", 1)));

    private static Map<String, Object> point(String number, String demand, String due) {
        return Map.of(
                "number",
                number,
                "demand",
                demand,
                "due",
                due,
                "owes",
                "Oberbürgermeister",
                "votes",
                Map.of("yes", 46, "no", 20, "abstentions", 0),
                "adopted",
                true);
    }

    private static Map<String, Object> paper(String number, String kind, String title, String day, List<String> by) {
        return new HashMap<>(
                Map.of("number", number, "kind", kind, "title", title, "broughtInBy", by, "day", day, "place", "Rat"));
    }

    private static Map<String, String> station(String body, String day, String result) {
        return Map.of("body", body, "day", day, "result", result);
    }

    private static Map<String, String> member(String name, String organisation, String from) {
        return Map.of("name", name, "organisation", organisation, "language", "de", "from", from);
    }

    private static String id(Client.Answer answer) {
        return answer.text("id");
    }

    private static JsonNode planned(City city, String series) {
        for (var session : city.read(SERIES + "/" + series).path("sessions")) {
            if (session.path("state").asText().equals("PLANNED")) {
                return session;
            }
        }
        throw new AssertionError("no session is planned");
    }

    @Test
    void Leipzig_six_points_a_quarterly_exchange_and_one_session_that_was_missed() throws Exception {
        try (var city = new City("leipzig", LocalDate.of(2020, 9, 17))) {
            var points = List.of(
                    point("1", "Ein transparentes Beschwerdeverfahren ohne negative Folgen.", "2021-03-31"),
                    point("2", "Jede Beschwerde wird im Vier-Augen-Prinzip geprüft.", "2021-03-31"),
                    point("3", "Die Ausländerbehörde berichtet jährlich.", "2021-12-31"),
                    point("4", "Ein Onlineportal in zehn Sprachen.", "2022-12-31"),
                    point("5", "Eine Wissensdatenbank für die Beschäftigten.", "2022-12-31"),
                    point("6", "Ein regelmäßiger Erfahrungsaustausch mit dem Migrantenbeirat.", "2020-12-31"));
            var mandate = "/mandates/"
                    + id(city.done(
                            "/mandates",
                            Map.of(
                                    "paper",
                                    paper(
                                            "VII-A-00691-NF-02",
                                            "RESOLUTION",
                                            "Beschwerdeverfahren in der Ausländerbehörde",
                                            "2020-09-16",
                                            List.of(COUNCIL)),
                                    "route",
                                    List.of(station("Ratsversammlung", "2020-09-16", "ADOPTED_AS_CHANGED")),
                                    "points",
                                    points)));
            city.done(mandate + "/publication", null);
            assertThat(city.page("/de/council")).contains("VII-A-00691-NF-02", "Ja: 46, Nein: 20", "Erfüllt: 0 von 6");

            city.on("2020-10-01");
            var series = id(city.done(SERIES, plan("Erfahrungsaustausch", "2020-10-01", 7)));
            city.done(
                    mandate + "/progress",
                    Map.of(
                            "point",
                            "6",
                            "state",
                            "UNDERWAY",
                            "reason",
                            "Die Reihe hat begonnen.",
                            "evidence",
                            List.of(Map.of(
                                    "title",
                                    "Erfahrungsaustausch",
                                    "day",
                                    "2020-10-01",
                                    "thingKind",
                                    "SERIES",
                                    "thing",
                                    series))));
            city.refused("F9", mandate + "/progress/1/confirmation", null, COORDINATOR);
            city.done(mandate + "/progress/1/confirmation", null, OMBUDSPERSON);

            var held = new ArrayList<String>();
            var topicOfMissed = "";
            var resolution = "";
            for (int quarter = 0; quarter < 16; quarter++) {
                var session = planned(city, series);
                var one = SESSIONS + session.path("id").asText();
                var day = LocalDate.parse(session.path("day").asText());
                city.on(day.minusDays(8).toString());
                city.done(one + "/topics", Map.of("organisation", COUNCIL, "title", "Termine " + day));
                if (quarter == 3) {
                    // In the summer of 2021 nobody meets, and nobody says so.
                    topicOfMissed = "Termine " + day;
                    city.on(day.plusDays(8).toString());
                    city.until(
                            "the next session is planned",
                            () -> !planned(city, series).path("day").asText().equals(day.toString()));
                    assertThat(city.read(SESSIONS
                                            + planned(city, series).path("id").asText())
                                    .toString())
                            .contains(topicOfMissed);
                    continue;
                }
                city.at(day.toString(), "20:00");
                city.done(one + "/held", THERE);
                held.add(day.toString());
                if (quarter == 0) {
                    writesMinutes(city, one, day);
                    resolution = resolves(city, one, day);
                } else if (quarter == 1) {
                    assertThat(city.read(one).path("topics").findValuesAsText("id"))
                            .as("what is open comes back by itself")
                            .contains(resolution);
                    fulfils(city, resolution, day);
                }
            }
            assertThat(held).hasSize(15);
            city.on("2024-10-15");
            city.until("who is told up has a mail", () -> city.mails.letters().size() >= 2);
            var read = city.read(SERIES + "/" + series);
            assertThat(read.path("held").asInt()).isEqualTo(15);
            assertThat(read.path("missed")).hasSize(1);
            assertThat(read.at("/missed/0/first").asText()).startsWith("2021-07");
            assertThat(city.page("/de/exchange")).contains("Stattgefunden: 15. Ausgefallen: 1.");
            assertThat(city.page("/ar/exchange")).contains("dir=\"rtl\"");

            city.done(
                    mandate + "/progress",
                    Map.of(
                            "point",
                            "6",
                            "state",
                            "KEPT",
                            "reason",
                            "Fünfzehn Treffen; eines ist ausgefallen.",
                            "evidence",
                            List.of(Map.of(
                                    "title",
                                    "Erfahrungsaustausch",
                                    "day",
                                    "2024-10-15",
                                    "thingKind",
                                    "SERIES",
                                    "thing",
                                    series))),
                    OMBUDSPERSON);
            city.done(mandate + "/progress/2/confirmation", null, COORDINATOR);
            assertThat(city.page("/de/council")).contains("Erfüllt: 1 von 6", "Frist nicht eingehalten");
        }
    }

    /** Written in the evening, sent for two weeks, approved by the host and by a partner whose answer a second person looked at; then everybody reads it. */
    private static void writesMinutes(City city, String session, LocalDate day) throws Exception {
        var minutes = session + "/minutes";
        city.done(minutes, null);
        city.done(minutes + "/items", Map.of("heading", "Termine", "open", "Es dauert drei Monate.", "internal", "x"));
        city.done(minutes + "/course/circulation", Map.of("days", 14));
        var revision = city.read(minutes).path("revision").asInt();
        var parts = List.of("PUBLIC", "INTERNAL");
        var office = Map.of("side", OFFICE, "parts", parts, "revision", revision);
        city.refused("E3", minutes + "/course/approvals", office, COORDINATOR);
        city.on(day.plusDays(15).toString());
        city.done(minutes + "/course/approvals", office);
        var partner = Map.of("side", COUNCIL, "parts", parts, "revision", revision, "source", "E-Mail");
        city.done(minutes + "/course/approvals", partner);
        city.refused("F9", minutes + "/course/approvals/2/confirmed", null, COORDINATOR);
        city.done(minutes + "/course/approvals/2/confirmed", null, OMBUDSPERSON);
        assertThat(city.page("/de" + session.replace("/staff", ""))).contains("Es dauert drei Monate.");
    }

    private static String resolves(City city, String session, LocalDate day) {
        var leads = Map.of(
                "kind",
                "MEASURE",
                "text",
                "Formulare übersetzen",
                "owner",
                OFFICE,
                "due",
                day.plusMonths(2).toString());
        var passed = Map.of("text", "Die Formulare werden übersetzt.", "how", "CONSENT", "leads", leads);
        return id(city.done(session + "/resolutions", passed));
    }

    private static void fulfils(City city, String resolution, LocalDate day) {
        var one = "/staff/exchange/resolutions/" + resolution;
        city.done(
                one + "/fulfilments",
                Map.of(
                        "text",
                        "Alle zehn.",
                        "evidence",
                        "Liste",
                        "evidenceDay",
                        day.toString(),
                        "address",
                        "https://stadt.example/formulare"));
        city.refused("F9", one + "/fulfilments/1/confirmed", null, COORDINATOR);
        city.done(one + "/fulfilments/1/confirmed", null, OMBUDSPERSON);
        assertThat(city.page("/de/exchange")).contains("Die Formulare werden übersetzt.");
    }

    @Test
    void Magdeburg_a_motion_a_statement_through_four_bodies_and_a_working_group_that_others_join() throws Exception {
        try (var city = new City("magdeburg", LocalDate.of(2022, 9, 20))) {
            var motion = id(city.done(
                    "/mandates",
                    Map.of(
                            "paper",
                            paper(
                                    "A0193/22",
                                    "MOTION",
                                    "Temporäre Arbeitsgruppe zur Ausländerbehörde",
                                    "2022-09-20",
                                    List.of("Fraktion DIE LINKE")),
                            "points",
                            List.of(point("1", "Eine Arbeitsgruppe auf Augenhöhe.", "2023-06-30")))));
            city.on("2022-12-01");
            var about = paper("S0386/22", "STATEMENT", "Stellungnahme der Verwaltung", "2022-11-28", List.of("Amt 33"));
            about.put("about", motion);
            var statement = id(city.done(
                    "/mandates",
                    Map.of(
                            "paper",
                            about,
                            "route",
                            List.of(
                                    station("Die Oberbürgermeisterin", "2022-12-06", "PLANNED"),
                                    station("Ausschuss KRB", "2022-12-15", "PLANNED"),
                                    station("Gesundheits- und Sozialausschuss", "2023-01-18", "PLANNED"),
                                    station("Beirat für Integration", "2023-01-25", "PLANNED"),
                                    station("Stadtrat", "2023-02-16", "PLANNED")),
                            "points",
                            List.of(point("1", "Die Arbeitsgruppe ist offen für weitere.", "2023-06-30")))));
            city.done("/mandates/" + motion + "/publication", null);
            city.done("/mandates/" + statement + "/publication", null);
            assertThat(city.page("/de/council")).contains("A0193/22", "S0386/22", "Stadtrat");

            city.on("2023-02-20");
            var group = "/staff/bodies/"
                    + id(city.done(
                            "/staff/bodies",
                            Map.of(
                                    "kind",
                                    "WORKING_GROUP",
                                    "name",
                                    "Arbeitsgruppe Ausländerbehörde",
                                    "mandate",
                                    "Verfahren verbessern.",
                                    "source",
                                    Map.of("text", "A0193/22"),
                                    "from",
                                    "2023-02-20",
                                    "until",
                                    "2024-02-20",
                                    "reportWithin",
                                    30)));
            for (int seat = 1; seat <= 10; seat++) {
                var organisation = seat <= 5 ? COUNCIL : "Stadtrat";
                city.done(group + "/members", member("Sitz " + seat, organisation, "2023-02-20"));
            }
            for (var organisation : List.of("Lebenshilfe", "Caritas", "Refugium")) {
                city.done(
                        group + "/requests",
                        Map.of(
                                "name",
                                "Jo Adler",
                                "organisation",
                                organisation,
                                "language",
                                "de",
                                "reach",
                                "0391 98765",
                                "reason",
                                "Wir beraten seit Jahren."));
            }
            var asked = city.read(group + "/requests").findValuesAsText("id");
            city.on("2023-03-15");
            for (var one : List.of(asked.get(0), asked.get(1))) {
                city.done(
                        group + "/requests/" + one + "/admission",
                        Map.of("from", "2023-03-15", "votes", Map.of("yes", 9, "no", 1, "abstentions", 0)));
            }
            city.done(
                    group + "/requests/" + asked.get(2) + "/declining",
                    Map.of("reason", "Noch zu früh.", "consentOn", "2023-03-15"));
            assertThat(city.read(group).path("members")).hasSize(12);

            var report = Map.of(
                    "title",
                    "Abschlussbericht",
                    "text",
                    "Das wurde erreicht: Die Wartezeit ist um drei Wochen kürzer.");
            city.refused("E6", group + "/report", report, COORDINATOR);
            city.on("2024-03-25");
            owesItsReport(city, group, report);
            assertThat(city.page("/de/council")).contains("Frist nicht eingehalten");
        }
    }

    /** A body that is over takes nobody in and changes no more; its report is handed in late on its page, and once. */
    private static void owesItsReport(City city, String group, Map<String, String> report) {
        assertThat(city.read(group).at("/report/state").asText()).isEqualTo("MISSED");
        city.refused("E6", group + "/members", member("Mina Roth", COUNCIL, "2024-03-25"), COORDINATOR);
        var late = Map.of("name", "Jo", "organisation", "Verein", "language", "de", "reach", "1", "reason", "Gern.");
        city.refused("E6", group + "/requests", late, COORDINATOR);
        var desk = city.desk(COORDINATOR);
        var page = "/de" + group;
        assertThat(desk.open(page).raw().body()).contains("Versäumt", "Bericht vorlegen");
        assertThat(desk.send(page, page + "/report", report).raw().body())
                .contains("wartet auf eine zweite Person", "Versäumt");
        city.refused("F9", group + "/report/1/confirmation", null, COORDINATOR);
        city.done(group + "/report/1/confirmation", null, OMBUDSPERSON);
        assertThat(desk.open(page).raw().body())
                .contains("Verspätet vorgelegt am", "Das wurde erreicht: Die Wartezeit ist um drei Wochen kürzer.");
        city.refused("E6", group + "/report", Map.of("title", "Noch einer", "text", "Text"), COORDINATOR);
        assertThat(city.read(group).at("/report/title").asText()).isEqualTo("Abschlussbericht");
    }

    @Test
    void Darmstadt_a_task_force_of_all_and_a_question_that_is_asked_again() throws Exception {
        try (var city = new City("darmstadt", LocalDate.of(2023, 3, 1))) {
            var force = "/staff/bodies/"
                    + id(city.done(
                            "/staff/bodies",
                            Map.of(
                                    "kind",
                                    "TASK_FORCE",
                                    "name",
                                    "Task Force Ausländerbehörde",
                                    "mandate",
                                    "Wartezeiten verkürzen.",
                                    "from",
                                    "2023-03-01",
                                    "until",
                                    "2023-12-31",
                                    "reportWithin",
                                    30)));
            for (var organisation : List.of("Ausländerbeirat", "Fraktion Grüne", "Fraktion CDU", OFFICE, "Caritas")) {
                city.done(force + "/members", member("Mina Roth", organisation, "2023-03-01"));
            }
            assertThat(city.read(force).path("members")).hasSize(5);

            city.on("2023-05-08");
            var words = new HashMap<String, Object>(Map.of(
                    "organisation",
                    "Ausländerbeirat",
                    "capacity",
                    "MEMBER",
                    "title",
                    "Erreichbarkeit",
                    "text",
                    "Wann ist das Telefon wieder besetzt?",
                    "day",
                    "2023-05-08",
                    "due",
                    "2023-06-05"));
            var first = "/staff/questions/" + id(city.done("/staff/questions", words));
            city.done(first + "/showing", null);
            assertThat(city.page("/de/questions")).contains("Die Antwort kommt bis");

            city.on("2023-06-06");
            assertThat(city.page("/de/questions")).contains("überfällig", "Wann ist das Telefon wieder besetzt?");
            words.put("again", first.replace("/staff/questions/", ""));
            words.put("day", "2023-06-06");
            words.put("due", "2023-06-20");
            words.put("text", "Wir fragen noch einmal: Wann ist das Telefon wieder besetzt?");
            var second = "/staff/questions/" + id(city.done("/staff/questions", words));
            city.done(second + "/showing", null);
            city.refused("E10", "/staff/questions", words, COORDINATOR);

            city.on("2023-06-19");
            city.done(second + "/answers", Map.of("text", "Ab 1. Juli, täglich von 8 bis 12 Uhr."));
            city.refused("F9", second + "/answers/1/confirmation", null, COORDINATOR);
            city.done(second + "/answers/1/confirmation", null, OMBUDSPERSON);
            var page = city.page("/de/questions");
            assertThat(page)
                    .contains("Noch einmal gefragt", "Ab 1. Juli, täglich von 8 bis 12 Uhr.", "Beantwortet am")
                    .contains("überfällig");
            assertThat(city.page("/vi/questions")).contains("Ausländerbeirat");
        }
    }
}
