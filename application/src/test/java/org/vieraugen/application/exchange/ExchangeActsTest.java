package org.vieraugen.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.exchange.list.ListSeries;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryOpenExchange;
import org.vieraugen.application.testing.MemorySeriesDays;
import org.vieraugen.application.testing.NothingHangs;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.exchange.Turnout.Voted;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Office;

/** Every act on the exchange asks for the duty, the own department and the version, is done once, and leaves no topic without a session. */
class ExchangeActsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 2);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller AUDITOR = House.caller(Office.ALBERS, Role.AUDITOR);
    private static final Caller STRANGER = House.caller(Office.LENT, Role.COORDINATOR);
    private static final Optional<String> NO_KEY = Optional.empty();
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private static final Hours HOURS = new Hours(LocalTime.of(17, 0), 120);
    private static final Meeting ROOM = new Meeting("Rathaus", Optional.empty(), "");

    private final House house = new House();
    private final MemoryExchanges stored = new MemoryExchanges(house.journal);
    /** Sessions whose minutes are not approved. */
    private final Set<UUID> inCourse = new HashSet<>();

    /** What the sessions resolved. */
    private final List<Voted> passed = new ArrayList<>();

    private final Acts runner = new Acts(house.departments, house.once, house.clock);
    private final AllAfterExchange after = new AllAfterExchange(List.of());
    private final KeptSessions kept = new KeptSessions(stored, after);
    private final NextSession next = new NextSession(stored, (department, series) -> List.of());
    private final BeginSeries begin = new BeginSeries(runner, stored, next, after);
    private final ChangeSeries change = new ChangeSeries(
            runner, new KeptSeries(stored, after), stored, (department, session) -> inCourse.contains(session));
    private final PlanSession plan = new PlanSession(runner, stored, next, after);
    private final MoveSession move = new MoveSession(runner, kept, next);
    private final CancelSession cancel = new CancelSession(runner, kept, next);
    private final HoldSession hold = new HoldSession(
            runner, kept, next, session -> passed, new NothingHangs(), (department, held) -> false, house.outbox);
    private final AddTopic add = new AddTopic(runner, kept);
    private final WithdrawTopic withdraw = new WithdrawTopic(runner, kept);
    private final PostponeTopic postpone = new PostponeTopic(runner, kept, next);
    private final ReadExchange read = new ReadExchange(stored, house.departments, house.clock);
    private final ShowExchange show = new ShowExchange(
            new MemoryOpenExchange(stored, Set.of(Office.FOREIGNERS)), stored, house.departments, house.clock);
    private final ListSeries list =
            new ListSeries(stored, new MemorySeriesDays(stored), house.departments, house.clock);

    private static Plan plan(String name, Optional<LocalDate> until) {
        return new Plan(
                name,
                "Was sich wiederholt, wird benannt.",
                OFFICE,
                List.of(COUNCIL, "Caritas"),
                Optional.empty(),
                new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, until),
                HOURS,
                ROOM,
                3);
    }

    private UUID begun() {
        return begin.handle(KEEPER, NO_KEY, plan("Austausch", Optional.empty())).id();
    }

    private static Target on(UUID id, Caller caller) {
        return new Target(id, caller, Optional.empty(), NO_KEY);
    }

    private ExchangeSession session(UUID series, LocalDate day) {
        return stored.sessions(Office.FOREIGNERS, series).stream()
                .filter(one -> one.appointment().day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private TopicKey topic(ExchangeSession session) {
        add.handle(on(session.id(), KEEPER), COUNCIL, "Termine", "Drei Monate Wartezeit.");
        return read.session(KEEPER, session.id()).session().topics().get(0).key();
    }

    private void goTo(ExchangeSession session) {
        var begins = session.appointment().begins().toInstant();
        house.clock.pass(Duration.between(house.clock.instant(), begins).plusMinutes(10));
    }

    private static List<Attendance> there() {
        return List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 6));
    }

    @Test
    void E2_a_series_begins_with_its_first_session_and_each_held_one_plans_the_next() {
        var series = begun();
        assertThat(read.series(KEEPER, series, Optional.empty())
                        .next()
                        .orElseThrow()
                        .appointment()
                        .day())
                .isEqualTo(FIRST);
        var first = session(series, FIRST);
        goTo(first);
        hold.handle(on(first.id(), KEEPER), there(), List.of());
        var seen = read.series(KEEPER, series, Optional.empty());
        assertThat(seen.held()).isEqualTo(1);
        assertThat(seen.next().orElseThrow().appointment().day()).isEqualTo(SECOND);
        assertThat(seen.past()).extracting(ExchangeSession::id).containsExactly(first.id());
        assertThat(seen.later()).startsWith(LocalDate.of(2027, 6, 1));
    }

    @Test
    void E2_what_a_cancelled_session_was_to_talk_about_goes_over_to_the_next_one() {
        var series = begun();
        var first = session(series, FIRST);
        var topic = topic(first);
        cancel.handle(on(first.id(), KEEPER), "Alle sind krank.");
        assertThat(session(series, SECOND).topics())
                .extracting(Topic::key, Topic::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(topic, Topic.State.OPEN));
        assertThat(read.session(KEEPER, first.id()).session().topics())
                .extracting(Topic::state)
                .containsExactly(Topic.State.CARRIED_OVER);
    }

    @Test
    void E2_what_a_session_postpones_goes_over_to_the_next_one_even_if_its_agenda_is_closed() {
        var series = begun();
        var first = session(series, FIRST);
        var soon = new Appointment(FIRST.plusDays(1), HOURS, ROOM);
        var extra = plan.handle(KEEPER, NO_KEY, series, soon);
        var topic = topic(first);
        goTo(first);
        postpone.handle(on(first.id(), KEEPER), topic, new Postponed(new Votes(5, 1, 2), "Zahlen fehlen."));
        assertThat(read.session(KEEPER, extra.id()).session().agenda().open())
                .extracting(Topic::key)
                .containsExactly(topic);
    }

    @Test
    void E2_what_is_put_off_does_not_go_to_a_session_that_is_past_already() {
        var series = begun();
        var first = session(series, FIRST);
        var extra = plan.handle(KEEPER, NO_KEY, series, new Appointment(FIRST.plusDays(3), HOURS, ROOM));
        var topic = topic(first);
        goTo(first);
        house.clock.pass(Duration.ofDays(10));
        postpone.handle(on(first.id(), KEEPER), topic, new Postponed(new Votes(5, 1, 2), "Zahlen fehlen."));
        assertThat(read.session(KEEPER, extra.id()).session().topics()).isEmpty();
        assertThat(session(series, SECOND).agenda().open())
                .extracting(Topic::key)
                .containsExactly(topic);
    }

    @Test
    void E1_a_session_that_nobody_held_is_a_missed_duty_when_its_quarter_is_over() {
        var series = begun();
        house.clock.pass(Duration.ofDays(200));
        var seen = read.series(AUDITOR, series, Optional.empty());
        assertThat(seen.missed()).hasSize(2);
        assertThat(seen.past()).singleElement().satisfies(one -> assertThat(one.isUnsaid(seen.today()))
                .isTrue());
        assertThat(seen.keeps()).isFalse();
        assertThat(show.overview(Optional.empty()).series())
                .extracting(one -> one.missed().size())
                .containsExactly(2);
    }

    @Test
    void E2_where_the_series_ends_before_a_topic_stays_with_the_session_that_left_it() {
        var series =
                begin.handle(KEEPER, NO_KEY, plan("Kurz", Optional.of(FIRST))).id();
        var first = session(series, FIRST);
        topic(first);
        cancel.handle(on(first.id(), KEEPER), "Alle sind krank.");
        assertThat(stored.sessions(Office.FOREIGNERS, series)).singleElement().satisfies(one -> assertThat(one.topics())
                .extracting(Topic::state)
                .containsExactly(Topic.State.OPEN));
    }

    @Test
    void E2_a_session_planned_for_long_after_the_next_regular_day_stops_none() {
        var series = begun();
        plan.handle(KEEPER, NO_KEY, series, new Appointment(LocalDate.of(2199, 12, 31), HOURS, ROOM));
        var first = session(series, FIRST);
        var topic = topic(first);
        cancel.handle(on(first.id(), KEEPER), "Alle sind krank.");
        assertThat(session(series, SECOND).agenda().open())
                .extracting(Topic::key)
                .containsExactly(topic);
    }

    @Test
    void E1_a_series_that_begins_after_the_hour_of_its_first_day_plans_no_session_that_could_be_held_at_once() {
        house.clock.pass(Duration.ofDays(7).plusHours(10));
        assertThat(LocalDate.ofInstant(house.clock.instant(), org.vieraugen.domain.deadline.Terms.ZONE))
                .isEqualTo(FIRST);
        var late = new Plan(
                "Spät",
                "Was sich wiederholt.",
                OFFICE,
                List.of(COUNCIL),
                Optional.empty(),
                new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(FIRST, Optional.empty()),
                HOURS,
                ROOM,
                3);
        var series = begin.handle(KEEPER, NO_KEY, late).id();
        assertThat(stored.sessions(Office.FOREIGNERS, series))
                .extracting(one -> one.appointment().day())
                .containsExactly(SECOND);
    }

    @Test
    void E1_a_session_that_resolved_something_is_not_said_to_be_missed() {
        var session = session(begun(), FIRST);
        goTo(session);
        house.clock.pass(Duration.ofHours(3));
        passed.add(new Voted("2026/1", 0));
        assertThatThrownBy(() -> hold.missed(on(session.id(), KEEPER), "Niemand kam."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026/1");
        passed.clear();
        hold.missed(on(session.id(), KEEPER), "Niemand kam.");
        assertThat(stored.session(Office.FOREIGNERS, session.id()).state()).isEqualTo(ExchangeSession.State.MISSED);
    }

    @Test
    void E2_a_partner_stays_until_the_minutes_of_what_it_was_at_are_approved() {
        var series = begun();
        var session = session(series, FIRST);
        goTo(session);
        hold.handle(on(session.id(), KEEPER), there(), List.of());
        inCourse.add(session.id());
        var now = plan("Austausch", Optional.empty());
        var without = new Plan(
                now.name(),
                now.purpose(),
                now.host(),
                List.of("Caritas"),
                now.body(),
                now.rhythm(),
                now.term(),
                now.hours(),
                now.meeting(),
                now.closing());
        assertThatThrownBy(() -> change.handle(on(series, KEEPER), without, "Unbequem."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E2: ");
        inCourse.clear();
        change.handle(on(series, KEEPER), without, "Aufgelöst.");
        assertThat(read.series(KEEPER, series, Optional.empty()).series().departures())
                .extracting(one -> one.partner())
                .containsExactly(COUNCIL);
    }

    @Test
    void E2_a_session_of_the_past_names_an_organisation_as_it_was_called_then() {
        var series = begun();
        var session = session(series, FIRST);
        var topic = topic(session);
        goTo(session);
        postpone.handle(on(session.id(), KEEPER), topic, new Postponed(new Votes(2, 1, 0), "Zahlen fehlen."));
        hold.handle(on(session.id(), KEEPER), there(), List.of());
        var next = session(series, SECOND);
        withdrawn(next, topic);
        var now = plan("Runder Tisch", Optional.empty());
        var renamed = new Plan(
                now.name(),
                now.purpose(),
                now.host(),
                List.of("Rat der Zugewanderten", "Caritas"),
                now.body(),
                now.rhythm(),
                now.term(),
                now.hours(),
                now.meeting(),
                now.closing());
        change.handle(on(series, KEEPER), renamed, "Heißt jetzt anders.");
        var past = read.session(KEEPER, session.id());
        assertThat(past.series().plan().partners()).doesNotContain(COUNCIL);
        assertThat(past.session().attended())
                .extracting(Attendance::organisation)
                .containsExactly(OFFICE, COUNCIL);
        assertThat(past.session().topics()).extracting(Topic::organisation).containsExactly(COUNCIL);
    }

    /** As the session has it that a partner takes back what it put on. */
    private void withdrawn(ExchangeSession session, TopicKey topic) {
        var now = stored.session(Office.FOREIGNERS, session.id());
        var by = new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
        stored.change(now.agenda().withdraw(topic, COUNCIL, by));
    }

    @Test
    void an_act_with_a_key_is_done_once_and_with_an_old_version_not_at_all() {
        var key = Optional.of("0123456789");
        var first = begin.handle(KEEPER, key, plan("Austausch", Optional.empty()));
        assertThat(begin.handle(KEEPER, key, plan("Austausch", Optional.empty())))
                .isEqualTo(first);
        assertThatThrownBy(() -> begin.handle(KEEPER, key, plan("Anders", Optional.empty())))
                .isInstanceOf(KeyReused.class);
        assertThat(list.handle(KEEPER)).hasSize(1);
        change.handle(on(first.id(), KEEPER), plan("Anders", Optional.empty()), "");
        var old = new Target(first.id(), KEEPER, Optional.of(1), NO_KEY);
        assertThatThrownBy(() -> change.handle(old, plan("Noch anders", Optional.empty()), ""))
                .isInstanceOf(Outdated.class);
        var session = session(first.id(), FIRST);
        var oldSession = new Target(session.id(), KEEPER, Optional.of(7), NO_KEY);
        assertThatThrownBy(() -> cancel.handle(oldSession, "Krank.")).isInstanceOf(Outdated.class);
    }

    @Test
    void E1_the_list_says_of_each_series_when_it_meets_next_and_how_many_were_held_and_missed() {
        var series = begun();
        var session = session(series, FIRST);
        assertThat(list.handle(KEEPER)).singleElement().satisfies(line -> {
            assertThat(line.series().id()).isEqualTo(series);
            assertThat(line.next()).contains(FIRST);
            assertThat(line.held()).isZero();
            assertThat(line.missed()).isZero();
            assertThat(line.isOver()).isFalse();
        });
        house.clock.pass(Duration.ofDays(200));
        assertThat(list.handle(KEEPER)).singleElement().satisfies(line -> {
            assertThat(line.next()).as("a day that is past is none to come").isEmpty();
            var view = read.series(KEEPER, series, Optional.empty());
            assertThat(line.missed()).isPositive().isEqualTo(view.missed().size());
        });
        assertThat(session.isPlanned()).isTrue();
    }

    @Test
    void whoever_has_not_the_duty_is_denied_each_act_before_anything_is_read() {
        var id = UUID.randomUUID();
        var key = new TopicKey(id);
        var then = new Appointment(FIRST, HOURS, ROOM);
        var wanted = plan("Rat", Optional.empty());
        assertThatThrownBy(() -> begin.handle(AUDITOR, NO_KEY, wanted)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> change.handle(on(id, AUDITOR), wanted, "")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> plan.handle(AUDITOR, NO_KEY, id, then)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> move.handle(on(id, AUDITOR), then, "x")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> cancel.handle(on(id, AUDITOR), "x")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> hold.handle(on(id, AUDITOR), there(), List.of()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> add.handle(on(id, AUDITOR), COUNCIL, "x", "")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> withdraw.handle(on(id, AUDITOR), key)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> postpone.handle(on(id, AUDITOR), key, new Postponed(new Votes(1, 0, 0), "x")))
                .isInstanceOf(Denied.class);
        var reviewer = House.caller(Office.ALBERS, Role.REVIEWER);
        assertThatThrownBy(() -> list.handle(reviewer)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.series(reviewer, id, Optional.empty())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.session(reviewer, id)).isInstanceOf(Denied.class);
    }

    @Test
    void to_another_department_the_exchange_does_not_exist() {
        var series = begun();
        var session = session(series, FIRST);
        assertThatThrownBy(() -> change.handle(on(series, STRANGER), plan("x", Optional.empty()), ""))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> cancel.handle(on(session.id(), STRANGER), "x")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> plan.handle(STRANGER, NO_KEY, series, new Appointment(FIRST, HOURS, ROOM)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> read.series(STRANGER, series, Optional.empty()))
                .isInstanceOf(Unknown.class);
        assertThat(list.handle(STRANGER)).isEmpty();
    }

    @Test
    void E2_the_host_withdraws_a_topic_of_its_own_and_moves_a_session() {
        var series = begun();
        var session = session(series, FIRST);
        add.handle(on(session.id(), KEEPER), OFFICE, "Formulare", "");
        var key = read.session(KEEPER, session.id()).session().topics().get(0).key();
        withdraw.handle(on(session.id(), KEEPER), key);
        var moved =
                move.handle(on(session.id(), KEEPER), new Appointment(FIRST.plusDays(2), HOURS, ROOM), "Raum belegt.");
        assertThat(moved.version()).isEqualTo(4);
        assertThat(read.session(KEEPER, session.id()).session().agenda().open()).isEmpty();
    }

    @Test
    void E2_what_was_not_reached_is_on_the_next_agenda_and_says_from_where() {
        var series = begun();
        var session = session(series, FIRST);
        add.handle(on(session.id(), KEEPER), COUNCIL, "Termine", "");
        add.handle(on(session.id(), KEEPER), "caritas", "Formulare", "");
        var keys = stored.session(Office.FOREIGNERS, session.id()).topics().stream()
                .map(Topic::key)
                .toList();
        goTo(session);
        hold.handle(on(session.id(), KEEPER), there(), List.of(keys.get(1)));
        assertThat(stored.session(Office.FOREIGNERS, session.id()).topics())
                .extracting(Topic::state)
                .containsExactly(Topic.State.OPEN, Topic.State.CARRIED_OVER);
        var next = stored.sessions(Office.FOREIGNERS, series).get(1);
        assertThat(next.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.key()).isEqualTo(keys.get(1));
            assertThat(topic.organisation()).isEqualTo("Caritas");
            assertThat(topic.from()).contains(FIRST);
            assertThat(topic.isOpen()).isTrue();
        });
    }

    @Test
    void E2_without_a_session_after_it_what_was_not_reached_stays_open_with_the_last() {
        var series = begin.handle(KEEPER, NO_KEY, plan("Austausch", Optional.of(FIRST.plusDays(20))))
                .id();
        var session = session(series, FIRST);
        add.handle(on(session.id(), KEEPER), COUNCIL, "Termine", "");
        var key =
                stored.session(Office.FOREIGNERS, session.id()).topics().get(0).key();
        goTo(session);
        hold.handle(on(session.id(), KEEPER), there(), List.of(key));
        assertThat(stored.session(Office.FOREIGNERS, session.id()).agenda().open())
                .hasSize(1);
        assertThat(stored.sessions(Office.FOREIGNERS, series)).hasSize(1);
    }

    @Test
    void F9_a_late_entry_waits_for_another_person_who_saw_what_is_confirmed() {
        var second = House.caller(Office.PETRENKO, Role.OMBUDSPERSON);
        var series = begun();
        var id = session(series, FIRST).id();
        add.handle(on(id, KEEPER), COUNCIL, "Termine", "");
        var key = stored.session(Office.FOREIGNERS, id).topics().get(0).key();
        house.clock.pass(Duration.ofDays(40));
        var said = hold.handle(on(id, KEEPER), there(), List.of(key));
        assertThat(read.session(KEEPER, id).waiting()).isPresent();
        assertThat(read.session(KEEPER, id).isHoldable()).isFalse();
        assertThat(read.session(AUDITOR, id).waiting()).isEmpty();
        assertThat(stored.sessions(Office.FOREIGNERS, series))
                .as("nothing follows yet")
                .hasSize(1);
        assertThatThrownBy(() -> hold.confirm(on(id, second))).isInstanceOf(Malformed.class);
        var seen = new Target(id, second, Optional.of(said.version()), NO_KEY);
        var old = new Target(id, second, Optional.of(said.version() - 1), NO_KEY);
        assertThatThrownBy(() -> hold.confirm(old)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> hold.confirm(new Target(id, KEEPER, Optional.of(said.version()), NO_KEY)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        assertThatThrownBy(() -> hold.confirm(new Target(id, AUDITOR, Optional.of(said.version()), NO_KEY)))
                .isInstanceOf(Denied.class);
        hold.confirm(seen);
        assertThat(read.session(KEEPER, id).session().state()).isEqualTo(ExchangeSession.State.HELD);
        assertThat(stored.sessions(Office.FOREIGNERS, series).get(1).agenda().open())
                .extracting(Topic::key)
                .containsExactly(key);
    }

    @Test
    void F9_a_late_entry_that_is_sent_back_says_why_to_whoever_keeps_the_exchange() {
        var series = begun();
        var id = session(series, FIRST).id();
        house.clock.pass(Duration.ofDays(40));
        var said = hold.handle(on(id, KEEPER), there(), List.of());
        hold.sendBack(new Target(id, KEEPER, Optional.of(said.version()), NO_KEY), "Falscher Tag.");
        assertThat(read.session(KEEPER, id).sentBack()).contains("Falscher Tag.");
        assertThat(read.session(AUDITOR, id).sentBack()).isEmpty();
        assertThat(read.session(KEEPER, id).isHoldable()).isTrue();
    }

    @Test
    void E2_where_no_session_follows_nothing_is_put_off_to_nowhere() {
        var series =
                begin.handle(KEEPER, NO_KEY, plan("Kurz", Optional.of(FIRST))).id();
        var first = session(series, FIRST);
        var topic = topic(first);
        goTo(first);
        assertThatThrownBy(() -> postpone.handle(
                        on(first.id(), KEEPER), topic, new Postponed(new Votes(5, 1, 2), "Zahlen fehlen.")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E2");
        assertThat(session(series, FIRST).agenda().open())
                .extracting(Topic::key)
                .containsExactly(topic);
    }
}
