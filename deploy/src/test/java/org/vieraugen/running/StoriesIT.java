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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What three councils asked for, over the years in which they did: the first halves of their stories, as public papers tell them: Leipzig, Magdeburg and Darmstadt. */
class StoriesIT {
    private static final String COUNCIL = "Migrantenbeirat";
    private static final String ASSOCIATION = "Flüchtlingsrat";
    private static final String AMAL = "amal@beirat.example";
    /** Where an invitation is answered without a calendar. */
    private static final Pattern LINK = Pattern.compile("/partner/answer/\\S+");

    private static final String TOLD_UP = "Kein Treffen";
    private static final String SESSIONS = "/staff/exchange/sessions/";
    private static final String QUESTIONS = "/staff/questions";
    private static final String SERIES = "/staff/exchange/series";

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

    /** The other one of two. */
    private static String id(JsonNode all, String not) {
        return all.findValuesAsText("id").stream()
                .filter(id -> !not.endsWith(id))
                .findFirst()
                .orElseThrow();
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
            var mandate = resolvedByTheCouncil(city);
            city.on("2020-09-21");
            var series = beginsTheExchange(city);
            showsThatItBegan(city, mandate, series);

            var held = new ArrayList<String>();
            var resolution = "";
            for (int quarter = 0; quarter < 16; quarter++) {
                var session = planned(city, series);
                var one = SESSIONS + session.path("id").asText();
                var day = LocalDate.parse(session.path("day").asText());
                city.on(day.minusDays(8).toString());
                if (quarter == 3) {
                    nobodyMeets(city, series, one, day);
                    continue;
                }
                if (quarter == 0) {
                    putsATopicOn(city, one, day);
                } else {
                    city.done(one + "/topics", Map.of("organisation", COUNCIL, "title", "Termine " + day));
                }
                if (quarter == 2) {
                    day = isMoved(city, one, day);
                }
                city.at(day.toString(), "20:00");
                if (quarter == 0) {
                    tookPlace(city, one);
                    resolution = resolves(city, one, day);
                    writesMinutes(city, one, day);
                } else {
                    city.done(one + "/held", THERE);
                }
                held.add(day.toString());
                if (quarter == 1) {
                    assertThat(city.read(one).path("topics").findValuesAsText("id"))
                            .as("what is open comes back by itself")
                            .contains(resolution);
                    fulfils(city, one, resolution, day);
                }
            }
            assertThat(held).hasSize(15);
            city.on("2024-10-15");
            for (var told : List.of("beschwerde@stadt.example", "ombudsstelle@stadt.example")) {
                assertThat(ReceivedMails.to(told, TOLD_UP, 1, city.mails))
                        .as(told)
                        .hasSize(1);
            }
            var read = city.read(SERIES + "/" + series);
            assertThat(read.path("held").asInt()).isEqualTo(15);
            assertThat(read.path("missed")).hasSize(1);
            assertThat(read.at("/missed/0/first").asText()).startsWith("2021-07");
            assertThat(city.page("/de/exchange")).contains("Stattgefunden: 15. Ausgefallen: 1.");
            assertThat(city.page("/ar/exchange")).contains("dir=\"rtl\"");
            assertThat(city.guest(AMAL).open("/de/partner/home").raw().body()).contains("Erfahrungsaustausch");

            var kept = Map.of(
                    "point",
                    "6",
                    "state",
                    "KEPT",
                    "reason",
                    "Fünfzehn Treffen; eines ist ausgefallen.",
                    "evidence",
                    "Erfahrungsaustausch",
                    "evidenceDay",
                    "2024-10-15",
                    "seek",
                    "https://stadt.example/de/staff/exchange/" + series);
            city.filled(OMBUDSPERSON, "/staff" + mandate, "/progress", kept);
            city.filled(COORDINATOR, "/staff" + mandate, "/progress/2/confirmation", Map.of());
            assertThat(city.page("/de/council")).contains("Erfüllt: 1 von 6", "Frist nicht eingehalten");
        }
    }

    /** What the council resolved is written down on its page, and then everybody reads it. */
    private static String resolvedByTheCouncil(City city) {
        var resolved = paper(
                "VII-A-00691-NF-02",
                "RESOLUTION",
                "Beschwerdeverfahren in der Ausländerbehörde",
                "2020-09-16",
                List.of(COUNCIL));
        var points = List.of(
                point("1", "Ein transparentes Beschwerdeverfahren ohne negative Folgen.", "2021-03-31"),
                point("2", "Jede Beschwerde wird im Vier-Augen-Prinzip geprüft.", "2021-03-31"),
                point("3", "Die Ausländerbehörde berichtet jährlich.", "2021-12-31"),
                point("4", "Ein Onlineportal in zehn Sprachen.", "2022-12-31"),
                point("5", "Eine Wissensdatenbank für die Beschäftigten.", "2022-12-31"));
        var mandate = "/mandates/" + id(city.done("/mandates", Map.of("paper", resolved, "points", points)));
        var page = "/staff" + mandate;
        city.filled(
                COORDINATOR,
                page,
                "/stations",
                Map.of("body", "Ratsversammlung", "day", "2020-09-16", "result", "ADOPTED_AS_CHANGED"));
        var sixth = Map.of(
                "point",
                "6",
                "demand",
                "Ein regelmäßiger Erfahrungsaustausch mit dem Migrantenbeirat.",
                "due",
                "2020-12-31",
                "owes",
                "Oberbürgermeister",
                "yes",
                "46",
                "no",
                "20",
                "abstentions",
                "0",
                "adopted",
                "yes");
        assertThat(city.filled(COORDINATOR, page, "/points", sixth)).contains("Ja: 46, Nein: 20");
        city.filled(COORDINATOR, page, "/publication", Map.of());
        assertThat(city.page("/de/council")).contains("VII-A-00691-NF-02", "Ja: 46, Nein: 20", "Erfüllt: 0 von 6");
        return mandate;
    }

    /** Somebody of the council has access, the series begins, and she is invited to it by a mail that her calendar reads; she says that she comes. */
    private static String beginsTheExchange(City city) throws Exception {
        var amal = Map.of(
                "name",
                "Amal Haddad",
                "address",
                AMAL,
                "organisation",
                COUNCIL,
                "language",
                "de",
                "from",
                "2020-09-21",
                "until",
                "2024-12-31");
        city.filled(COORDINATOR, "/staff/participants", "", amal);
        assertThat(ReceivedMails.text(
                        ReceivedMails.to(AMAL, "Ihr Zugang", 1, city.mails).get(0)))
                .contains("/de/partner", COUNCIL);
        var plan = Map.ofEntries(
                Map.entry("months", "3"),
                Map.entry("week", "FIRST"),
                Map.entry("day", "TUESDAY"),
                Map.entry("from", "2020-10-01"),
                Map.entry("name", "Erfahrungsaustausch"),
                Map.entry("purpose", "Was sich wiederholt, wird benannt und gelöst."),
                Map.entry("host", OFFICE),
                Map.entry("partners", COUNCIL + "\n" + ASSOCIATION),
                Map.entry("closing", "7"),
                Map.entry("at", "17:00"),
                Map.entry("minutes", "120"),
                Map.entry("place", "Neues Rathaus"));
        city.filled(COORDINATOR, "/staff/exchange", "", plan);
        var series = city.read(SERIES).at("/0/id").asText();

        var invited = ReceivedMails.to(AMAL, "Einladung: Erfahrungsaustausch", 1, city.mails)
                .get(0);
        var calendar = ReceivedMails.part(invited, "text/calendar").orElseThrow();
        assertThat(calendar).contains("METHOD:REQUEST", "RRULE:FREQ=MONTHLY", "ORGANIZER", "TZID=Europe/Berlin");
        var link = LINK.matcher(ReceivedMails.text(invited));
        assertThat(link.find()).isTrue();
        var browser = city.stranger();
        city.filled(browser, link.group(), "", Map.of("coming", "YES"));
        var session = SESSIONS + planned(city, series).path("id").asText();
        assertThat(city.opened(COORDINATOR, session)).contains("Amal Haddad", "kommt");
        return series;
    }

    private static void showsThatItBegan(City city, String mandate, String series) {
        var page = "/staff" + mandate;
        var underway = Map.of(
                "point",
                "6",
                "state",
                "UNDERWAY",
                "reason",
                "Die Reihe hat begonnen.",
                "evidence",
                "Erfahrungsaustausch",
                "evidenceDay",
                "2020-09-21",
                "seek",
                "https://stadt.example/de/staff/exchange/" + series);
        var silent = city.desk(COORDINATOR)
                .fill("/de" + page, "/de" + page + "/progress", Map.of("point", "6", "state", "UNDERWAY"));
        assertThat(silent.status()).as("nothing is said without a reason").isEqualTo(422);
        city.filled(COORDINATOR, page, "/progress", underway);
        city.refused("F9", mandate + "/progress/1/confirmation", null, COORDINATOR);
        city.filled(OMBUDSPERSON, page, "/progress/1/confirmation", Map.of());
    }

    /** She signs in and puts a topic on the agenda; after its closing day nobody can. */
    private static void putsATopicOn(City city, String session, LocalDate day) throws Exception {
        var page = session.replace("/staff/exchange", "/partner");
        var topic = Map.of("title", "Termine " + day, "text", "Drei Monate bis zum Termin.");
        assertThat(city.filled(city.guest(AMAL), page, "/topics", topic))
                .contains("Ihr Thema steht auf der Tagesordnung");
        assertThat(city.page("/de/exchange")).contains("Termine " + day);
        city.on(day.minusDays(6).toString());
        assertThat(city.guest(AMAL).open("/de" + page).raw().body())
                .contains("Die Tagesordnung nimmt keine Themen mehr auf")
                .doesNotContain("/topics\"");
    }

    /** In the summer of 2021 nobody meets, and nobody says so. */
    private static void nobodyMeets(City city, String series, String session, LocalDate day) throws Exception {
        var topic = "Termine " + day;
        city.filled(
                city.guest(AMAL), session.replace("/staff/exchange", "/partner"), "/topics", Map.of("title", topic));
        city.on(day.plusDays(8).toString());
        city.until(
                "the next session is planned",
                () -> !planned(city, series).path("day").asText().equals(day.toString()));
        assertThat(city.opened(COORDINATOR, session)).contains("Hat nicht stattgefunden");
        assertThat(city.opened(
                        COORDINATOR, SESSIONS + planned(city, series).path("id").asText()))
                .as("what was to be talked about is carried over")
                .contains(topic);
    }

    /** A week later, and her calendar is told which one of them. */
    private static LocalDate isMoved(City city, String session, LocalDate day) throws Exception {
        var moved = day.plusWeeks(1);
        var form = Map.of("date", moved.toString(), "at", "18:00", "reason", "Der Saal ist belegt.");
        assertThat(city.filled(COORDINATOR, session, "/move", form)).contains("18:00");
        var mail = ReceivedMails.to(AMAL, "Verlegt", 1, city.mails).get(0);
        assertThat(ReceivedMails.part(mail, "text/calendar").orElseThrow())
                .contains("METHOD:REQUEST", "RECURRENCE-ID", "T180000");
        return moved;
    }

    private static void tookPlace(City city, String session) {
        var there = Map.of("people0", "3", "people1", "5", "people2", "1");
        assertThat(city.filled(COORDINATOR, session, "/hold", there)).contains("Migrantenbeirat", "5 Personen");
    }

    /** Written in the evening, sent for two weeks, amended and approved by the council's member on her page; then everybody reads it. */
    private static void writesMinutes(City city, String session, LocalDate day) throws Exception {
        var page = session + "/minutes";
        city.filled(COORDINATOR, page, "", Map.of());
        var item = Map.of("heading", "Sonstiges", "open", "Es dauert drei Monate.", "internal", "Namen der Runde");
        city.filled(COORDINATOR, page, "/items", item);
        city.filled(COORDINATOR, page, "/course/send", Map.of("days", "14"));

        var hers = page.replace("/staff/exchange", "/partner");
        city.on(day.plusDays(3).toString());
        var amal = city.guest(AMAL);
        city.filled(amal, hers, "/amendments", Map.of("amendment", "Es waren vier Monate."));
        city.filled(COORDINATOR, page, "/course/amendments/1/declined", Map.of("reason", "Gezählt sind drei."));
        assertThat(amal.open("/de" + hers).raw().body()).contains("Gezählt sind drei.");

        city.on(day.plusDays(15).toString());
        amal = city.guest(AMAL);
        for (var part : List.of("PUBLIC", "INTERNAL")) {
            // Whoever invited her does not stand behind both sides (F9).
            city.filled(OMBUDSPERSON, page, "/course/approvals", Map.of("side", OFFICE, "parts", part));
            assertThat(city.page("/de" + session.replace("/staff", "")))
                    .as("until both have approved it all")
                    .doesNotContain("Es dauert drei Monate.");
            city.filled(amal, hers, "/approval", Map.of("parts", part));
        }
        var open = city.page("/de" + session.replace("/staff", ""));
        assertThat(open).contains("Es dauert drei Monate.").doesNotContain("Namen der Runde");
    }

    private static String resolves(City city, String session, LocalDate day) {
        var passed = Map.of(
                "text",
                "Die Formulare werden übersetzt.",
                "how",
                "CONSENT",
                "kind",
                "MEASURE",
                "consequence",
                "Formulare übersetzen",
                "owner",
                OFFICE,
                "due",
                day.plusMonths(2).toString());
        city.filled(COORDINATOR, session + "/resolutions", "", passed);
        return city.read(session + "/resolutions").findValuesAsText("id").get(0);
    }

    private static void fulfils(City city, String session, String resolution, LocalDate day) {
        var page = session + "/resolutions";
        var fulfilled = Map.of(
                "text",
                "Alle zehn.",
                "evidence",
                "Liste",
                "evidenceDay",
                day.toString(),
                "address",
                "https://stadt.example/formulare");
        city.filled(COORDINATOR, page, "/" + resolution + "/fulfilled", fulfilled);
        city.refused("F9", "/staff/exchange/resolutions/" + resolution + "/fulfilments/1/confirmed", null, COORDINATOR);
        city.filled(OMBUDSPERSON, page, "/" + resolution + "/fulfilled/1/confirmed", Map.of());
        var series = city.read(session).path("series").asText();
        assertThat(city.page("/de/exchange/series/" + series)).contains("Die Formulare werden übersetzt.");
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
            city.filled(COORDINATOR, "/staff/mandates/" + motion, "/publication", Map.of());
            city.filled(COORDINATOR, "/staff/mandates/" + statement, "/publication", Map.of());
            assertThat(city.page("/de/council")).contains("A0193/22", "S0386/22", "Stadtrat");
            goesThroughFourBodies(city, "/staff/mandates/" + statement);

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
                var asks = Map.of(
                        "name",
                        "Jo Adler",
                        "organisation",
                        organisation,
                        "language",
                        "de",
                        "reach",
                        "0391 98765",
                        "reason",
                        "Wir beraten seit Jahren.");
                assertThat(city.filled(COORDINATOR, group, "/requests", asks)).contains(organisation);
            }
            var asked = city.read(group + "/requests").findValuesAsText("id");
            city.on("2023-03-15");
            for (var one : List.of(asked.get(0), asked.get(1))) {
                var carried = Map.of("from", "2023-03-15", "yes", "9", "no", "1", "abstentions", "0");
                city.filled(COORDINATOR, group, "/requests/" + one + "/admission", carried);
            }
            var early = Map.of("reason", "Noch zu früh.", "yes", "2", "no", "7", "abstentions", "1");
            assertThat(city.filled(COORDINATOR, group, "/requests/" + asked.get(2) + "/declining", early))
                    .contains("Noch zu früh.");
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

    /** What came of it in each is written down on its page: the planned station goes, the one with a result comes. */
    private static void goesThroughFourBodies(City city, String statement) throws Exception {
        for (var station : List.of(
                station("Ausschuss KRB", "2022-12-15", "NOTED"),
                station("Gesundheits- und Sozialausschuss", "2023-01-18", "NOTED"),
                station("Beirat für Integration", "2023-01-25", "POSTPONED"),
                station("Stadtrat", "2023-02-16", "NOTED"))) {
            city.on(LocalDate.parse(station.get("day")).plusDays(1).toString());
            var planned = Map.of("body", station.get("body"), "day", station.get("day"), "result", "PLANNED");
            city.filled(COORDINATOR, statement, "/stations/removal", planned);
            city.filled(COORDINATOR, statement, "/stations", station);
        }
        assertThat(city.page("/de/council")).contains("Ausschuss KRB", "Beirat für Integration", "vertagt");
    }

    /** A body that is over takes nobody in and changes no more; its report is handed in late on its page, and once. */
    private static void owesItsReport(City city, String group, Map<String, String> report) {
        assertThat(city.read(group).at("/report/state").asText()).isEqualTo("MISSED");
        city.refused("E6", group + "/members", member("Mina Roth", COUNCIL, "2024-03-25"), COORDINATOR);
        var late = Map.of("name", "Jo", "organisation", "Verein", "language", "de", "reach", "1", "reason", "Gern.");
        city.refused("E6", group + "/requests", late, COORDINATOR);
        assertThat(city.opened(COORDINATOR, group)).contains("Versäumt", "Bericht vorlegen");
        assertThat(city.filled(COORDINATOR, group, "/report", report))
                .contains("wartet auf eine zweite Person", "Versäumt");
        city.refused("F9", group + "/report/1/confirmation", null, COORDINATOR);
        assertThat(city.filled(OMBUDSPERSON, group, "/report/1/confirmation", Map.of()))
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
            var words = new HashMap<>(Map.of(
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
            city.filled(COORDINATOR, QUESTIONS, "", words);
            var first = QUESTIONS + "/" + city.read(QUESTIONS).at("/0/id").asText();
            assertThat(city.page("/de/questions"))
                    .contains("Die Antwort kommt bis")
                    .doesNotContain("Telefon");
            city.filled(COORDINATOR, first, "/showing", Map.of());
            assertThat(city.page("/de/questions")).contains("Telefon");

            city.on("2023-06-06");
            assertThat(city.page("/de/questions")).contains("überfällig", "Wann ist das Telefon wieder besetzt?");
            words.put("day", "2023-06-06");
            words.put("due", "2023-06-20");
            words.put("text", "Wir fragen noch einmal: Wann ist das Telefon wieder besetzt?");
            city.filled(city.desk(COORDINATOR), first, QUESTIONS, words);
            var second = QUESTIONS + "/" + id(city.read(QUESTIONS), first);
            city.filled(COORDINATOR, second, "/showing", Map.of());
            words.put("again", first.replace(QUESTIONS + "/", ""));
            city.refused("E10", QUESTIONS, words, COORDINATOR);

            city.on("2023-06-19");
            var text = Map.of("text", "Ab 1. Juli, täglich von 8 bis 12 Uhr.");
            city.filled(COORDINATOR, second, "/answers", text);
            assertThat(city.page("/de/questions")).doesNotContain("Ab 1. Juli");
            city.refused("F9", second + "/answers/1/confirmation", null, COORDINATOR);
            city.filled(OMBUDSPERSON, second, "/answers/1/confirmation", Map.of());
            var page = city.page("/de/questions");
            assertThat(page)
                    .contains("Noch einmal gefragt", "Ab 1. Juli, täglich von 8 bis 12 Uhr.", "Beantwortet am")
                    .contains("überfällig");
            assertThat(city.page("/vi/questions")).contains("Ausländerbeirat");
        }
    }
}
