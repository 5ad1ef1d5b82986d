package org.vieraugen.web.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.CancelSession;
import org.vieraugen.application.exchange.ChangeSeries;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.KeptSeries;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.MoveSession;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.PlanSession;
import org.vieraugen.application.exchange.PostponeTopic;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.exchange.around.SessionCalendar;
import org.vieraugen.application.exchange.list.ListSeries;
import org.vieraugen.application.invitation.ReadInvited;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.application.testing.MemorySeriesDays;
import org.vieraugen.application.testing.MemorySessionInvitations;
import org.vieraugen.application.testing.NothingHangs;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.exchange.ExchangeScreen.SeriesShown;
import org.vieraugen.web.portal.exchange.ExchangeScreen.SessionShown;

/** The pages of the exchange: what is shown to whom, and what its keepers may change. */
class ExchangePagesTest {
    private final House house = new House();
    private final MemoryExchanges stored = new MemoryExchanges(house.journal);
    private final ExchangeDesk desk =
            new ExchangeDesk(house, stored, new MemoryMinutes(house.journal), new MemoryResolutions(house.journal));
    private final Screen screen = new Screen(house).at("/staff/exchange").by(ALBERS);
    private final Acts runner = new Acts(house.departments, house.once, house.clock);
    private final AllAfterExchange after = new AllAfterExchange(List.of());
    private final KeptSessions kept = new KeptSessions(stored, after);
    private final NextSession next = new NextSession(stored, (department, series) -> List.of());
    private final ReadExchange read = new ReadExchange(stored, house.departments, house.clock);
    private final ExchangePage all = new ExchangePage(
            screen.pages,
            screen.visitor,
            screen.desk,
            new ListSeries(stored, new MemorySeriesDays(stored), house.departments, house.clock),
            new BeginSeries(runner, stored, next, after));
    private final ExchangeScreen shared = new ExchangeScreen(
            screen.pages,
            screen.visitor,
            screen.desk,
            read,
            new ReadInvited(
                    new MemorySessionInvitations(house.journal),
                    new MemoryParticipants(house.journal),
                    stored,
                    house.departments,
                    house.clock),
            screen.refusals);
    private final SeriesPage seriesPage = new SeriesPage(
            shared,
            new ChangeSeries(runner, new KeptSeries(stored, after), stored, (department, session) -> false),
            new PlanSession(runner, stored, next, after));
    private final SessionPage sessionPage = new SessionPage(
            shared,
            new MoveSession(runner, kept, next),
            new CancelSession(runner, kept, next),
            new HoldSession(
                    runner,
                    kept,
                    next,
                    session -> List.of(),
                    new NothingHangs(),
                    (department, held) -> false,
                    house.outbox));
    private final TopicsPage topics = new TopicsPage(
            shared, new AddTopic(runner, kept), new WithdrawTopic(runner, kept), new PostponeTopic(runner, kept, next));
    private final PublicExchangePage open = new PublicExchangePage(screen.pages, desk.show);
    private final PublicSeriesPage openSeries =
            new PublicSeriesPage(screen.pages, desk.show, desk.minutes, desk.resolutions);
    private final PublicSessionPage openSession = new PublicSessionPage(screen.pages, desk.show, desk.minutes);

    private Typed plan(String... more) {
        var pairs = new ArrayList<>(
                List.of("months", "3", "week", "FIRST", "day", "TUESDAY", "from", "2026-11-24", "name", "Austausch"));
        pairs.addAll(List.of("purpose", "Was sich wiederholt.", "host", "Behörde", "at", "17:00", "minutes", "120"));
        pairs.addAll(List.of("partners", " Migrantenbeirat \n\nCaritas\n", "place", "Rathaus", "closing", "3"));
        pairs.addAll(List.of("link", "https://meet.example/geheim"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private UUID begun() {
        var answer = all.begin(plan(), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(303);
        return UUID.fromString(answer.getLocation().toString().replace("/de/staff/exchange/", ""));
    }

    private ExchangeSession first(UUID series) {
        return stored.sessions(Office.FOREIGNERS, series).get(0);
    }

    private SessionShown session(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(screen.template()).isEqualTo("exchange/session");
        Screen.html(answer);
        return screen.shown(SessionShown.class);
    }

    private Response show(UUID session, UriInfo info) {
        return sessionPage.show(session, Optional.empty(), info);
    }

    private void goTo(ExchangeSession session) {
        var begins = session.appointment().begins().toInstant();
        house.clock.pass(Duration.between(house.clock.instant(), begins).plusMinutes(5));
        screen.by(ALBERS);
    }

    @Test
    void E1_a_series_is_begun_and_shown_with_its_first_session() {
        assertThat(Screen.html(all.show(Screen.info()))).contains("Zurzeit gibt es keinen Austausch");
        var series = begun();
        var html = Screen.html(seriesPage.show(series, Optional.empty(), Screen.info()));
        assertThat(html)
                .contains("Dienstag, 1. Dezember 2026", "jedes Vierteljahr", "Migrantenbeirat, Caritas")
                .contains("2. März 2027");
        assertThat(Screen.html(all.show(Screen.info()))).contains("Austausch", "stattgefunden: 0");
    }

    @Test
    void what_is_wrong_stands_beside_each_field_and_nothing_typed_is_lost() {
        var answer = all.begin(
                screen.typed(
                        "name", "Austausch", "at", "fünf", "minutes", "viel", "link", "http://x", "host", "Behörde"),
                Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        var shown = screen.shown(ExchangePage.Shown.class);
        assertThat(shown.typed().wrongFields())
                .contains("purpose", "months", "from", "at", "minutes", "link", "closing");
        assertThat(Screen.html(answer)).contains("value=\"Austausch\"", "value=\"fünf\"");
        assertThat(stored.series(Office.FOREIGNERS)).isEmpty();
    }

    @Test
    void E1_the_rhythm_stays_whatever_is_sent_and_all_else_changes() {
        var series = begun();
        var answer = seriesPage.change(
                series, plan("ticket", "x", "version", "1", "months", "12", "name", "Austausch neu"), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
        var now = stored.series(Office.FOREIGNERS, series).plan();
        assertThat(now.rhythm().months()).isEqualTo(3);
        var old = seriesPage.change(series, plan("version", "0", "name", "Zu spät"), Screen.info());
        assertThat(old.getStatus()).isNotEqualTo(200);
        assertThat(screen.shown(SeriesShown.class).planned().value("name")).isEqualTo("Austausch");
    }

    @Test
    void an_additional_session_is_planned_moved_and_cancelled_with_reasons() {
        var series = begun();
        var when = screen.typed("date", "2026-12-10", "at", "09:30", "minutes", "60", "place", "Haus 2");
        assertThat(seriesPage.plan(series, when, Screen.info()).getStatus()).isEqualTo(200);
        var extra = stored.sessions(Office.FOREIGNERS, series).get(1);
        assertThat(extra.regular()).isEmpty();
        var next = screen.typed(
                "date", "2026-12-11", "at", "09:30", "minutes", "60", "place", "Haus 2", "reason", "Raum belegt.");
        session(sessionPage.move(extra.id(), next, Screen.info()), 200);
        var silent = screen.typed("date", "2026-12-12", "at", "09:30", "minutes", "60", "place", "Haus 2");
        assertThat(session(sessionPage.move(extra.id(), silent, Screen.info()), 422)
                        .sent()
                        .typed()
                        .wrong("reason"))
                .contains("empty");
        session(sessionPage.cancel(extra.id(), screen.typed("reason", "Alle krank."), Screen.info()), 200);
        assertThat(Screen.html(show(extra.id(), Screen.info()))).contains("Abgesagt", "Alle krank.");
        assertThat(session(sessionPage.cancel(extra.id(), screen.typed("reason", "Nochmal."), Screen.info()), 422)
                        .sent()
                        .trouble())
                .isPresent();
    }

    @Test
    void E2_topics_are_added_and_postponed_and_the_host_withdraws_its_own_alone() {
        var session = first(begun());
        var theirs = screen.typed("organisation", "Migrantenbeirat", "title", "Termine", "text", "Drei Monate.");
        session(topics.add(session.id(), theirs, Screen.info()), 200);
        session(
                topics.add(session.id(), screen.typed("organisation", "Behörde", "title", "Formulare"), Screen.info()),
                200);
        var agenda = stored.session(Office.FOREIGNERS, session.id()).topics();
        var council = agenda.get(0).key().id();
        var office = agenda.get(1).key().id();
        session(topics.withdraw(session.id(), office, screen.typed(), Screen.info()), 200);
        session(topics.withdraw(session.id(), council, screen.typed(), Screen.info()), 422);
        goTo(session);
        var halfway = screen.typed("yes", "4", "no", "", "abstentions", "0", "reason", "Zahlen fehlen.");
        assertThat(session(topics.postpone(session.id(), council, halfway, Screen.info()), 422)
                        .sent()
                        .typed()
                        .wrong("no"))
                .contains("not-a-number");
        var vote = screen.typed("yes", "4", "no", "1", "abstentions", "0", "reason", "Zahlen fehlen.");
        session(topics.postpone(session.id(), council, vote, Screen.info()), 200);
        assertThat(Screen.html(show(session.id(), Screen.info())))
                .contains("dafür 4, dagegen 1, enthalten 0", "vertagt", "zurückgezogen");
    }

    /** As the form names them. */
    private Typed there(String... more) {
        var fields = new ArrayList<>(
                List.of("organisation0", "Behörde", "organisation1", "Migrantenbeirat", "organisation2", "Caritas"));
        fields.addAll(List.of(more));
        return screen.typed(fields.toArray(String[]::new));
    }

    @Test
    void E1_who_was_there_is_counted_and_never_named() {
        var session = first(begun());
        goTo(session);
        var alone = session(sessionPage.hold(session.id(), there("people0", "3"), Screen.info()), 422);
        assertThat(alone.sent().trouble()).isPresent();
        var many =
                session(sessionPage.hold(session.id(), there("people0", "3", "people1", "viele"), Screen.info()), 422);
        assertThat(many.sent().typed().wrong("people1")).contains("not-a-number");
        session(
                sessionPage.hold(session.id(), there("people0", "3", "people1", "8", "people2", "0"), Screen.info()),
                200);
        assertThat(Screen.html(show(session.id(), Screen.info()))).contains("Hat stattgefunden", "8 Personen");
    }

    @Test
    void E1_whoever_was_there_is_named_by_the_form_that_was_shown_whoever_takes_part_meanwhile() {
        var series = begun();
        var session = first(series);
        goTo(session);
        var without = screen.typed(
                "name",
                "Austausch",
                "purpose",
                "Was sich wiederholt.",
                "host",
                "Behörde",
                "partners",
                "Caritas",
                "at",
                "17:00",
                "minutes",
                "120",
                "place",
                "Rathaus",
                "closing",
                "3",
                "reason",
                "Der Beirat pausiert.");
        assertThat(seriesPage.change(series, without, Screen.info()).getStatus())
                .isEqualTo(200);
        var wrong =
                session(sessionPage.hold(session.id(), there("people0", "2", "people1", "viele"), Screen.info()), 422);
        assertThat(wrong.there())
                .as("whoever takes part, and who left since the session")
                .extracting(ExchangeScreen.There::organisation, ExchangeScreen.There::people)
                .containsExactly(tuple("Behörde", "2"), tuple("Caritas", ""), tuple("Migrantenbeirat", "viele"));
        session(sessionPage.hold(session.id(), there("people0", "2", "people1", "8"), Screen.info()), 200);
        assertThat(stored.session(Office.FOREIGNERS, session.id()).attended())
                .containsExactly(new Attendance("Behörde", 2), new Attendance("Migrantenbeirat", 8));
    }

    @Test
    void E2_why_a_partner_takes_part_no_longer_is_asked_and_shown() {
        var series = begun();
        var without =
                new ArrayList<>(List.of("name", "Austausch", "purpose", "Was sich wiederholt.", "host", "Behörde"));
        without.addAll(List.of("partners", "Caritas", "at", "17:00", "minutes", "120", "place", "Rathaus"));
        without.addAll(List.of("closing", "3"));
        var silent = screen.typed(without.toArray(String[]::new));
        assertThat(seriesPage.change(series, silent, Screen.info()).getStatus()).isNotEqualTo(200);
        assertThat(screen.shown(SeriesShown.class).sent().typed().wrong("reason"))
                .contains("empty");
        without.addAll(List.of("reason", "Der Beirat pausiert."));
        assertThat(seriesPage
                        .change(series, screen.typed(without.toArray(String[]::new)), Screen.info())
                        .getStatus())
                .isEqualTo(200);
        assertThat(Screen.html(seriesPage.show(series, Optional.empty(), Screen.info())))
                .contains("Seit", "nicht mehr dabei", "Migrantenbeirat", "Der Beirat pausiert.");
    }

    @Test
    void E1_what_was_said_late_says_so_to_everybody_and_no_calendar_shows_what_was_missed() {
        var session = first(begun());
        goTo(session);
        house.clock.pass(Duration.ofDays(1));
        screen.by(ALBERS);
        session(sessionPage.miss(session.id(), screen.typed("reason", "Niemand kam."), Screen.info()), 200);
        SessionCalendar counting = (name, made, entries) -> entries.stream()
                .map(one -> one.uid().toString())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        var calendar = new ExchangeCalendarFile(screen.visitor, desk.show, counting);
        assertThat(new String((byte[]) calendar.read(null).getEntity(), StandardCharsets.UTF_8))
                .doesNotContain(session.id().toString())
                .isNotEmpty();
        session(sessionPage.hold(session.id(), there("people0", "3", "people1", "8"), Screen.info()), 200);
        assertThat(Screen.html(show(session.id(), Screen.info())))
                .contains("wartet auf eine zweite Person", "8 Personen");
        assertThat(Screen.html(open.show(Optional.empty(), Screen.info()))).doesNotContain("Hat stattgefunden");
        var version =
                Integer.toString(stored.session(Office.FOREIGNERS, session.id()).version());
        var own = session(sessionPage.confirm(session.id(), screen.typed("version", version), Screen.info()), 422);
        assertThat(own.sent().trouble()).isPresent();
        screen.by(PETRENKO);
        var silent = screen.typed("version", version, "reason", "");
        assertThat(session(sessionPage.sendBack(session.id(), silent, Screen.info()), 422)
                        .sent()
                        .typed()
                        .wrong("reason"))
                .contains("empty");
        session(
                sessionPage.sendBack(
                        session.id(), screen.typed("version", version, "reason", "Falscher Tag."), Screen.info()),
                200);
        assertThat(Screen.html(show(session.id(), Screen.info()))).contains("Falscher Tag.");
        session(sessionPage.hold(session.id(), there("people0", "3", "people1", "8"), Screen.info()), 200);
        screen.by(ALBERS);
        var again =
                Integer.toString(stored.session(Office.FOREIGNERS, session.id()).version());
        session(sessionPage.confirm(session.id(), screen.typed("version", again), Screen.info()), 200);
        assertThat(Screen.html(show(session.id(), Screen.info())))
                .contains("erst am Mittwoch, 2. Dezember 2026 eingetragen");
        assertThat(Screen.html(openSeries.show(session.series(), Optional.empty(), Screen.info())))
                .contains("Hat stattgefunden", "Erst am Mittwoch, 2. Dezember 2026 eingetragen");
        assertThat(Screen.html(show(session.id(), Screen.info()))).contains("Treffen hat doch nicht stattgefunden");
        session(sessionPage.deny(session.id(), screen.typed("reason", " "), Screen.info()), 422);
        session(sessionPage.deny(session.id(), screen.typed("reason", "Es war ein anderes."), Screen.info()), 200);
        assertThat(Screen.html(openSeries.show(session.series(), Optional.empty(), Screen.info())))
                .contains("Hat stattgefunden")
                .doesNotContain("Es war ein anderes.");
        screen.by(PETRENKO);
        assertThat(Screen.html(show(session.id(), Screen.info())))
                .contains("Es war ein anderes.", "Bestätigen: Treffen hat nicht stattgefunden");
        var denied =
                Integer.toString(stored.session(Office.FOREIGNERS, session.id()).version());
        session(sessionPage.confirm(session.id(), screen.typed("version", denied), Screen.info()), 200);
        assertThat(Screen.html(openSeries.show(session.series(), Optional.empty(), Screen.info())))
                .contains("Hat nicht stattgefunden", "Am Mittwoch, 2. Dezember 2026 berichtigt", "Es war ein anderes.");
        session(sessionPage.hold(session.id(), there("people0", "3", "people1", "8"), Screen.info()), 200);
        screen.by(ALBERS);
        var back =
                Integer.toString(stored.session(Office.FOREIGNERS, session.id()).version());
        session(sessionPage.confirm(session.id(), screen.typed("version", back), Screen.info()), 200);
        assertThat(new String((byte[]) calendar.read(null).getEntity(), StandardCharsets.UTF_8))
                .contains(session.id().toString());
    }

    private String openNow() {
        return Screen.html(open.show(Optional.empty(), Screen.info()));
    }

    private String openSeries(UUID series) {
        return Screen.html(openSeries.show(series, Optional.empty(), Screen.info()));
    }

    private String openSession(UUID session) {
        return Screen.html(openSession.show(session, Screen.info()));
    }

    @Test
    void E1_everybody_sees_what_was_held_and_missed_and_nobody_how_to_join() {
        assertThat(openNow()).contains("Hier ist noch kein Austausch eingerichtet");
        var session = first(begun());
        session(
                topics.add(
                        session.id(),
                        screen.typed("organisation", "Caritas", "title", "<b>Termine</b>"),
                        Screen.info()),
                200);
        for (var page : List.of(openNow(), openSeries(session.series()), openSession(session.id()))) {
            assertThat(page)
                    .contains("1. Dezember 2026", "17:00–19:00", "&lt;b&gt;Termine&lt;/b&gt;", "Rathaus")
                    .doesNotContain("meet.example", "geheim");
        }
        assertThat(openNow())
                .contains(
                        "/de/exchange/series/" + session.series(),
                        "/de/exchange/sessions/" + session.id(),
                        "Stattgefunden: 0. Ausgefallen: 0.");
        house.clock.pass(Duration.ofDays(120));
        assertThat(openNow()).contains("Ausgefallen: 1.").doesNotContain("Hat nicht stattgefunden");
        assertThat(openSeries(session.series()))
                .contains("Ausgefallen: 1.", "1. Dezember 2026 –", "noch nicht eingetragen");
        screen.by(ALBERS);
        session(sessionPage.miss(session.id(), screen.typed("reason", ""), Screen.info()), 422);
        session(sessionPage.miss(session.id(), screen.typed("reason", "Niemand kam."), Screen.info()), 200);
        for (var page : List.of(openSeries(session.series()), openSession(session.id()))) {
            assertThat(page)
                    .contains("Hat nicht stattgefunden", "Niemand kam.")
                    .doesNotContain("rechtzeitig eingetragen");
        }
    }

    @Test
    void E1_of_which_nobody_spoke_in_time_says_so_to_everybody() {
        var session = first(begun());
        house.clock.pass(Duration.ofDays(30));
        stored.change(stored.session(Office.FOREIGNERS, session.id()).lapse(new Clockwork(house.clock.instant())));
        for (var page : List.of(openSeries(session.series()), openSession(session.id()))) {
            assertThat(page).contains("Hat nicht stattgefunden", "Niemand hat rechtzeitig eingetragen");
        }
    }

    @Test
    void E2_what_became_of_each_topic_is_read_long_after_the_session_in_every_language() {
        var session = first(begun());
        for (var title : List.of("Termine", "Formulare")) {
            session(
                    topics.add(session.id(), screen.typed("organisation", "Caritas", "title", title), Screen.info()),
                    200);
        }
        session(
                topics.add(session.id(), screen.typed("organisation", "Behörde", "title", "Telefon"), Screen.info()),
                200);
        var agenda = stored.session(Office.FOREIGNERS, session.id()).topics();
        session(topics.withdraw(session.id(), agenda.get(2).key().id(), screen.typed(), Screen.info()), 200);
        goTo(session);
        var vote = screen.typed("yes", "4", "no", "1", "abstentions", "2", "reason", "Zahlen <fehlen>.");
        session(topics.postpone(session.id(), agenda.get(0).key().id(), vote, Screen.info()), 200);
        session(sessionPage.hold(session.id(), there("people0", "3", "people1", "8"), Screen.info()), 200);
        house.clock.pass(Duration.ofDays(900));
        screen.at("/exchange");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(openSession(session.id()))
                    .as(language.tag())
                    .contains("Termine", "Formulare", "Telefon", "Zahlen &lt;fehlen&gt;.", "Migrantenbeirat", ">8<")
                    .contains("/" + language.tag() + "/exchange/series/" + session.series());
        }
        screen.in("de");
        assertThat(openSession(session.id()))
                .contains("verschoben", "Ja: 4, Nein: 1", "Enthaltungen: 2", "zurückgezogen", "Dabei waren:");
    }

    @Test
    void E2_who_left_a_series_is_told_to_everybody_with_the_reason() {
        var series = begun();
        var less = new ArrayList<>(List.of("name", "Austausch", "purpose", "Viel.", "host", "Behörde", "at", "17:00"));
        less.addAll(List.of("partners", "Caritas", "minutes", "120", "place", "Rathaus", "closing", "3"));
        less.addAll(List.of("reason", "Der Beirat pausiert."));
        seriesPage.change(series, screen.typed(less.toArray(String[]::new)), Screen.info());
        screen.at("/exchange");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(openSeries(series)).as(language.tag()).contains("Migrantenbeirat", "Der Beirat pausiert.");
        }
        screen.in("de");
        assertThat(openSeries(series)).contains("Seit dem", "nicht mehr dabei");
    }

    @Test
    void what_was_is_read_year_by_year_and_a_year_that_is_none_shows_now() {
        var series = begun();
        var session = first(series);
        goTo(session);
        house.clock.pass(Duration.ofDays(800));
        screen.by(ALBERS);
        for (var now : List.of(Optional.<String>empty(), Optional.of("gestern"), Optional.of("9999"))) {
            assertThat(Screen.html(open.show(now, Screen.info())))
                    .contains("/de/exchange?year=2026", "Ausgefallen: 8.")
                    .doesNotContain("1. Dezember 2026");
            assertThat(Screen.html(openSeries.show(series, now, Screen.info())))
                    .contains("/de/exchange/series/" + series + "?year=2026")
                    .doesNotContain("1. Dezember 2026");
        }
        assertThat(Screen.html(open.show(Optional.of("2026"), Screen.info())))
                .contains("/de/exchange/series/" + series + "?year=2026", "aria-current=\"page\"", "Ausgefallen: 1.")
                .doesNotContain(">Nächstes Treffen<");
        assertThat(Screen.html(openSeries.show(series, Optional.of("2026"), Screen.info())))
                .contains("1. Dezember 2026", "/de/exchange/sessions/" + session.id(), "aria-current=\"page\"")
                .doesNotContain(">Nächstes Treffen<");
        assertThat(Screen.html(open.show(Optional.of("2020"), Screen.info()))).doesNotContain("Caritas");
        assertThat(Screen.html(seriesPage.show(series, Optional.of("2026"), Screen.info())))
                .contains("/de/staff/exchange/sessions/" + session.id());
        assertThat(Screen.html(seriesPage.show(series, Optional.empty(), Screen.info())))
                .doesNotContain("/de/staff/exchange/sessions/" + session.id());
    }

    @Test
    void a_series_of_one_year_that_is_over_shows_that_year_and_what_was_then() {
        var answer = all.begin(plan("until", "2026-12-20"), Screen.info());
        var series = UUID.fromString(answer.getLocation().toString().replace("/de/staff/exchange/", ""));
        var session = first(series);
        goTo(session);
        session(sessionPage.hold(session.id(), there("people0", "3", "people1", "8"), Screen.info()), 200);
        house.clock.pass(Duration.ofDays(800));
        assertThat(openSeries(series)).contains("/de/exchange/series/" + series + "?year=2026");
        assertThat(Screen.html(openSeries.show(series, Optional.of("2026"), Screen.info())))
                .contains("Stattgefunden: 1. Ausgefallen: 0.", "aria-current=\"page\"");
        assertThat(Screen.html(openSeries.show(series, Optional.of("2025"), Screen.info())))
                .contains("Stattgefunden: 0. Ausgefallen: 0.");
    }

    @Test
    void E1_a_first_series_of_next_year_is_an_exchange_already() {
        all.begin(plan("from", "2027-02-01"), Screen.info());
        assertThat(openNow())
                .contains("Austausch", "/de/exchange.ics")
                .doesNotContain("Hier ist noch kein Austausch eingerichtet");
    }

    @Test
    void what_no_department_has_is_unknown_to_everybody() {
        begun();
        assertThatThrownBy(() -> openSeries(UUID.randomUUID())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> openSession(UUID.randomUUID())).isInstanceOf(Unknown.class);
    }

    @Test
    void a_form_that_was_not_made_for_this_browser_changes_nothing() {
        var session = first(begun());
        var stale = new Typed(Map.of("reason", List.of("Krank."), "token", List.of("made up")));
        assertThat(session(sessionPage.cancel(session.id(), stale, Screen.info()), 422)
                        .sent()
                        .typed()
                        .isStale())
                .isTrue();
        assertThat(stored.session(Office.FOREIGNERS, session.id()).isPlanned()).isTrue();
    }

    @Test
    void whoever_has_not_the_duty_is_denied() {
        var series = begun();
        screen.by(NASSER);
        assertThatThrownBy(() -> all.show(Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> seriesPage.show(series, Optional.empty(), Screen.info()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> show(first(series).id(), Screen.info())).isInstanceOf(Denied.class);
    }

    @Test
    void E2_whoever_says_that_it_was_held_ticks_what_was_dealt_with_and_the_rest_goes_over() {
        var session = first(begun());
        for (var title : List.of("Termine", "Formulare")) {
            session(
                    topics.add(
                            session.id(),
                            screen.typed("organisation", "Migrantenbeirat", "title", title, "text", ""),
                            Screen.info()),
                    200);
        }
        goTo(session);
        var agenda = stored.session(Office.FOREIGNERS, session.id()).topics();
        var first = agenda.get(0).key().toString();
        var second = agenda.get(1).key().toString();
        assertThat(Screen.html(show(session.id(), Screen.info()))).contains("value=\"" + first + "\" checked");
        var wrong = session(
                sessionPage.hold(
                        session.id(),
                        there("people0", "3", "topic", first, "topic", second, "dealt", second),
                        Screen.info()),
                422);
        assertThat(wrong.isDealt(agenda.get(0))).isFalse();
        var dashes = "-".repeat(36);
        session(
                sessionPage.hold(
                        session.id(), there("people0", "3", "topic", dashes, "topic", "mein Thema"), Screen.info()),
                422);
        assertThat(wrong.isDealt(agenda.get(1))).isTrue();
        session(
                sessionPage.hold(
                        session.id(),
                        there("people0", "3", "people1", "8", "topic", first, "topic", second, "dealt", second),
                        Screen.info()),
                200);
        assertThat(stored.session(Office.FOREIGNERS, session.id()).topics())
                .extracting(Topic::state)
                .containsExactly(Topic.State.CARRIED_OVER, Topic.State.OPEN);
        var next = stored.sessions(Office.FOREIGNERS, session.series()).get(1);
        assertThat(Screen.html(show(next.id(), Screen.info()))).contains("Termine", "vom Treffen am");
    }
}
