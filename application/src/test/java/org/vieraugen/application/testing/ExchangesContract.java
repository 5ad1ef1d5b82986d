package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.list.SeriesDays;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeEntries;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Leaving;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.testing.Office;

/** What every store of the exchange promises. */
public abstract class ExchangesContract {
    private static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private static final Leaving STAYING = new Leaving("", List.of(), session -> false);

    /** Where nobody else's exchange is. */
    private final DepartmentKey here =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract Exchanges exchanges();

    protected abstract Journal journal();

    protected abstract SeriesDays days();

    private static Plan plan(String name, Optional<LocalDate> until) {
        return plan(name, until, List.of(COUNCIL, "Caritas"));
    }

    private static Plan plan(String name, Optional<LocalDate> until, List<String> partners) {
        return new Plan(
                name,
                "Was sich wiederholt, wird benannt.",
                OFFICE,
                partners,
                Optional.empty(),
                new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(KEEPER.today(), until),
                new Hours(LocalTime.of(17, 30), 90),
                new Meeting("Rathaus", Optional.of(new WebAddress("https://meet.example/x")), "Arabisch"),
                7);
    }

    private Series begun(String name) {
        var step = Series.begin(UUID.randomUUID(), here, plan(name, Optional.empty()), KEEPER);
        exchanges().begin(step);
        return step.next();
    }

    private ExchangeSession planned(Series series) {
        var day = series.next(KEEPER.today()).orElseThrow();
        var step = ExchangeSession.regular(UUID.randomUUID(), series, day, KEEPER);
        exchanges().plan(step);
        return step.next();
    }

    private List<ActKind> noted(Subject subject) {
        return journal().of(here, subject).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    @Test
    protected void E1_a_series_reads_back_as_it_was_stored() {
        var series = begun("Austausch");
        assertThat(exchanges().series(here, series.id())).isEqualTo(series);
        var limited = series.change(
                plan("Anders", Optional.of(KEEPER.today().plusYears(2)), List.of(COUNCIL)),
                new Leaving("Caritas hat keine Zeit mehr.", List.of(), session -> false),
                KEEPER);
        exchanges().follow(limited);
        assertThat(exchanges().series(here, series.id())).isEqualTo(limited.next());
        assertThat(noted(new Subject(Series.KIND, series.id())))
                .containsExactly(
                        ExchangeEntries.SERIES_BEGUN, ExchangeEntries.SERIES_LIMITED, ExchangeEntries.PARTNERS_LEFT);
        assertThatThrownBy(() -> exchanges().follow(series.change(plan("Zu spät", Optional.empty()), STAYING, KEEPER)))
                .isInstanceOf(Outdated.class);
    }

    @Test
    protected void E2_a_session_with_its_agenda_reads_back_as_it_was_stored() {
        var series = begun("Austausch");
        var session = planned(series);
        assertThat(exchanges().session(here, session.id())).isEqualTo(session);
        var first = new TopicKey(UUID.randomUUID());
        var one = session.agenda().add(first, series, COUNCIL, "Termine", "Drei Monate.", KEEPER);
        exchanges().change(one);
        var two = one.next().agenda().add(new TopicKey(UUID.randomUUID()), series, OFFICE, "Formulare", "", KEEPER);
        exchanges().change(two);
        var before = Topic.standing(new TopicKey(UUID.randomUUID()), "Vorher", "Nicht erreicht.", COUNCIL);
        var three = two.next().agenda().carry(List.of(before), LocalDate.of(2026, 9, 1), KEEPER);
        exchanges().change(three);
        var then = new Actor(
                KEEPER.who(),
                KEEPER.as(),
                session.appointment().begins().toInstant().plus(Duration.ofHours(1)));
        var put = three.next().agenda().postpone(first, new Postponed(new Votes(5, 1, 0), "Zahlen fehlen."), then);
        exchanges().change(put);
        assertThat(exchanges().session(here, session.id())).isEqualTo(put.next());
        var late = new Actor(KEEPER.who(), KEEPER.as(), then.at().plus(Duration.ofDays(9)));
        var held = put.next()
                .hold(
                        series,
                        List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 5)),
                        List.of(before.key()),
                        List.of(),
                        late);
        exchanges().change(held);
        assertThat(exchanges().session(here, session.id())).isEqualTo(held.next());
        var second = new Actor(Office.PETRENKO, Role.OMBUDSPERSON, late.at());
        var confirmed = held.next()
                .outcome()
                .confirmed(
                        series,
                        List.of(),
                        second,
                        Office.office().organisation().chart());
        exchanges().change(confirmed);
        assertThat(exchanges().session(here, session.id())).isEqualTo(confirmed.next());
        assertThat(noted(new Subject(ExchangeSession.KIND, session.id())))
                .containsExactly(
                        ExchangeEntries.SESSION_PLANNED,
                        ExchangeEntries.TOPIC_ADDED,
                        ExchangeEntries.TOPIC_ADDED,
                        ExchangeEntries.TOPICS_CARRIED_OVER,
                        ExchangeEntries.TOPIC_POSTPONED,
                        ExchangeEntries.SESSION_SAID_LATE,
                        ExchangeEntries.SESSION_HELD);
        assertThat(exchanges().appointments(here, series.id())).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(session.id());
            assertThat(known.state()).isEqualTo(ExchangeSession.State.HELD);
            assertThat(known.topics()).isEmpty();
        });
        assertThat(exchanges().held(here, List.of(series.id())))
                .containsOnly(
                        Map.entry(series.id(), List.of(session.appointment().day())));
    }

    @Test
    void a_session_that_was_moved_or_cancelled_reads_back() {
        var series = begun("Austausch");
        var session = planned(series);
        var when = session.appointment();
        var next = new Appointment(
                when.day().plusDays(1), new Hours(LocalTime.of(9, 0), 60), new Meeting("Haus 2", Optional.empty(), ""));
        var moved = session.move(series, next, "Raum belegt.", KEEPER);
        exchanges().change(moved);
        assertThat(exchanges().session(here, session.id())).isEqualTo(moved.next());
        var cancelled = moved.next().cancel("Krank.", KEEPER);
        exchanges().change(cancelled);
        assertThat(exchanges().session(here, session.id())).isEqualTo(cancelled.next());
    }

    @Test
    void F8_of_two_who_change_a_session_or_plan_the_same_day_at_once_the_second_is_told() {
        var series = begun("Austausch");
        var session = planned(series);
        assertThatThrownBy(() -> planned(series)).isInstanceOf(Outdated.class);
        var one = session.cancel("Krank.", KEEPER);
        var other = session.agenda().add(new TopicKey(UUID.randomUUID()), series, COUNCIL, "Termine", "", KEEPER);
        exchanges().change(one);
        assertThatThrownBy(() -> exchanges().change(other)).isInstanceOf(Outdated.class);
        assertThat(exchanges().session(here, session.id())).isEqualTo(one.next());
    }

    @Test
    void all_of_a_department_are_listed_series_by_name_and_sessions_by_day_and_none_of_another() {
        var second = begun("Runder Tisch");
        var first = begun("Austausch");
        assertThat(exchanges().series(here)).containsExactly(first, second);
        var later = ExchangeSession.extra(
                UUID.randomUUID(),
                first,
                new Appointment(
                        KEEPER.today().plusYears(2),
                        first.plan().hours(),
                        first.plan().meeting()),
                KEEPER);
        exchanges().plan(later);
        var sooner = planned(first);
        var elsewhere = planned(second);
        assertThat(exchanges().sessions(here, first.id())).containsExactly(sooner, later.next());
        var both = List.of(first.id(), second.id());
        assertThat(exchanges().sessions(here, both, LookBack.now(KEEPER.today())))
                .containsOnly(
                        Map.entry(first.id(), List.of(sooner, later.next())),
                        Map.entry(second.id(), List.of(elsewhere)));
        var nobody = new DepartmentKey("nobody");
        assertThat(exchanges().series(nobody)).isEmpty();
        assertThat(exchanges().sessions(nobody, both, LookBack.now(KEEPER.today())))
                .isEmpty();
        assertThat(exchanges().held(nobody, both)).isEmpty();
        assertThat(exchanges().alive(nobody, KEEPER.today())).isEmpty();
        assertThat(exchanges().find(nobody, sooner.id())).isEmpty();
        assertThatThrownBy(() -> exchanges().series(nobody, first.id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> exchanges().session(nobody, sooner.id())).isInstanceOf(Unknown.class);
    }

    @Test
    void of_a_list_the_days_alone_are_read_of_what_was_held_and_what_is_planned() {
        var one = begun("Austausch");
        var other = begun("Runder Tisch");
        var first = planned(one);
        var cancelled = planned(other);
        exchanges().change(cancelled.cancel("Krank.", KEEPER));
        var extra = ExchangeSession.extra(
                UUID.randomUUID(),
                one,
                new Appointment(
                        KEEPER.today().plusDays(3),
                        one.plan().hours(),
                        one.plan().meeting()),
                KEEPER);
        exchanges().plan(extra);
        var day = extra.next().appointment().day();
        assertThat(days().of(here).get(one.id()))
                .isEqualTo(new SeriesDays.Days(
                        List.of(), List.of(day, first.appointment().day())));
        assertThat(days().of(here).getOrDefault(other.id(), SeriesDays.Days.NONE))
                .isEqualTo(SeriesDays.Days.NONE);
        var later = new Actor(
                KEEPER.who(),
                KEEPER.as(),
                day.plusDays(1).atStartOfDay(Terms.ZONE).toInstant());
        exchanges()
                .change(extra.next()
                        .hold(
                                one,
                                List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 5)),
                                List.of(),
                                List.of(),
                                later));
        assertThat(days().of(here).get(one.id()))
                .isEqualTo(new SeriesDays.Days(
                        List.of(day), List.of(first.appointment().day())));
        assertThat(days().of(new DepartmentKey("nobody"))).isEmpty();
    }

    @Test
    void of_many_years_one_is_read_with_its_days_those_to_come_and_no_more() {
        var series = begun("Austausch");
        var planned = planned(series);
        var today = planned.appointment().day();
        assertThat(read(series, LookBack.now(today.plusYears(3))))
                .as("nobody has said yet whether it took place")
                .containsExactly(planned);
        var cancelled = planned.cancel("Alle sind krank.", KEEPER);
        exchanges().change(cancelled);
        var now = cancelled.next();
        var last = LocalDate.of(today.getYear(), 12, 31);
        assertThat(read(series, new LookBack(Optional.of(today.getYear()), last.plusDays(1))))
                .containsExactly(now);
        assertThat(read(series, new LookBack(Optional.of(today.getYear() + 1), last.plusDays(1))))
                .isEmpty();
        assertThat(read(series, new LookBack(Optional.of(today.getYear() - 1), last.plusDays(1))))
                .isEmpty();
        assertThat(read(series, new LookBack(Optional.of(today.getYear() - 5), today)))
                .containsExactly(now);
        assertThat(read(series, LookBack.now(today.plusYears(1)))).containsExactly(now);
        assertThat(read(series, LookBack.now(today.plusYears(1).plusDays(1)))).isEmpty();
    }

    private List<ExchangeSession> read(Series series, LookBack look) {
        return exchanges().sessions(here, List.of(series.id()), look).getOrDefault(series.id(), List.of());
    }

    @Test
    void a_series_is_looked_at_until_it_is_over_and_has_no_session_any_more() {
        var series = begun("Austausch");
        var session = planned(series);
        var plan = series.plan();
        var day = session.appointment().day();
        var ended = series.change(
                new Plan(
                        plan.name(),
                        plan.purpose(),
                        plan.host(),
                        plan.partners(),
                        plan.body(),
                        plan.rhythm(),
                        plan.term().endingBy(day),
                        plan.hours(),
                        plan.meeting(),
                        plan.closing()),
                STAYING,
                KEEPER);
        exchanges().follow(ended);
        assertThat(exchanges().alive(here, KEEPER.today())).containsExactly(series.id());
        assertThat(exchanges().alive(here, day)).containsExactly(series.id());
        assertThat(exchanges().alive(here, KEEPER.today().isBefore(day) ? day.plusDays(1) : day.plusYears(1)))
                .isEmpty();
        assertThat(exchanges().held(here, List.of(series.id()))).isEmpty();
    }

    @Test
    void F9_what_was_said_late_reads_back_with_each_answer() {
        var series = begun("Austausch");
        var session = planned(series);
        var begins = session.appointment().begins().toInstant();
        var there = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 5));
        var late = new Actor(KEEPER.who(), KEEPER.as(), begins.plus(Duration.ofDays(9)));
        var second = new Actor(Office.PETRENKO, Role.OMBUDSPERSON, late.at());
        var chart = Office.office().organisation().chart();
        var steps = new ArrayList<Step<ExchangeSession>>();
        steps.add(session.hold(series, there, List.of(), List.of(), late));
        steps.add(steps.get(0).next().outcome().sentBack("Falscher Tag.", second));
        steps.add(steps.get(1).next().hold(series, there, List.of(), List.of(), late));
        steps.add(steps.get(2).next().outcome().confirmed(series, List.of(), second, chart));
        steps.add(steps.get(3).next().outcome().denied("Es war ein anderes Treffen.", false, late));
        steps.add(steps.get(4).next().outcome().confirmedNotHeld(false, second, chart));
        for (var step : steps) {
            exchanges().change(step);
            assertThat(exchanges().session(here, session.id())).isEqualTo(step.next());
        }
        assertThat(exchanges().sessions(here, series.id()))
                .containsExactly(steps.get(5).next());
        assertThat(steps.get(5).next().turnout().entries()).hasSize(3);
    }
}
