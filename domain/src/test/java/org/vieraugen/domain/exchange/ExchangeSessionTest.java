package org.vieraugen.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.exchange.Exchanges.CARITAS;
import static org.vieraugen.domain.exchange.Exchanges.COUNCIL;
import static org.vieraugen.domain.exchange.Exchanges.HOURS;
import static org.vieraugen.domain.exchange.Exchanges.KEEPER;
import static org.vieraugen.domain.exchange.Exchanges.OFFICE;
import static org.vieraugen.domain.exchange.Exchanges.ROOM;
import static org.vieraugen.domain.exchange.Exchanges.TODAY;
import static org.vieraugen.domain.exchange.Exchanges.during;
import static org.vieraugen.domain.exchange.Exchanges.on;
import static org.vieraugen.domain.exchange.Exchanges.series;
import static org.vieraugen.domain.exchange.Exchanges.session;
import static org.vieraugen.domain.exchange.Exchanges.with;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.ExchangeSession.State;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.Turnout.Voted;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Office;

class ExchangeSessionTest {
    private static final List<Attendance> THERE = List.of(new Attendance(OFFICE, 3), new Attendance(COUNCIL, 8));

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith(rule + ": ");
    }

    private static void malformed(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> assertThat(wrong.field())
                .isEqualTo(field));
    }

    private static Appointment at(LocalDate day) {
        return new Appointment(day, HOURS, ROOM);
    }

    @Test
    void a_regular_session_is_as_its_series_says() {
        var session = session();
        assertThat(session.appointment()).isEqualTo(at(series().next(TODAY).orElseThrow()));
        assertThat(session.regular()).contains(session.appointment().day());
        assertThat(session.isPlanned()).isTrue();
    }

    @Test
    void a_session_begins_by_the_clocks_in_germany_before_and_after_summer_time() {
        assertThat(at(LocalDate.of(2026, 10, 24)).begins().toInstant()).hasToString("2026-10-24T15:00:00Z");
        assertThat(at(LocalDate.of(2026, 10, 26)).begins().toInstant()).hasToString("2026-10-26T16:00:00Z");
        var night = new Appointment(LocalDate.of(2026, 10, 25), new Hours(LocalTime.of(1, 0), 180), ROOM);
        assertThat(night.ends().toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        var skipped = new Appointment(LocalDate.of(2027, 3, 28), new Hours(LocalTime.of(2, 30), 60), ROOM);
        assertThat(skipped.begins().toLocalTime()).isEqualTo(LocalTime.of(3, 30));
    }

    @Test
    void a_session_beside_the_regular_ones_lies_within_the_series_and_not_in_the_past() {
        var series = series(Exchanges.QUARTERLY, new TermOfOffice(TODAY, Optional.of(TODAY.plusDays(100))));
        var id = new UUID(2, 9);
        assertThat(ExchangeSession.extra(id, series, at(TODAY), KEEPER).next().regular())
                .isEmpty();
        malformed("day", () -> ExchangeSession.extra(id, series, at(TODAY.plusDays(101)), KEEPER));
        malformed("day", () -> ExchangeSession.extra(id, series, at(TODAY), on(TODAY.plusDays(1))));
    }

    @Test
    void a_session_is_moved_with_a_reason_and_calendars_see_it() {
        var session = session();
        var next = at(session.appointment().day().plusDays(7));
        var moved = session.move(series(), next, "Der Raum ist belegt.", KEEPER).next();
        assertThat(moved.appointment()).isEqualTo(next);
        assertThat(moved.regular()).isEqualTo(session.regular());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.move(series(), next, "", KEEPER).next()).isSameAs(moved);
        malformed("reason", () -> session.move(series(), next, " ", KEEPER));
        malformed("day", () -> session.move(series(), at(TODAY.minusDays(1)), "Warum", KEEPER));
    }

    @Test
    void E2_topics_of_a_cancelled_session_go_over_to_the_next_one() {
        var session = with(with(session(), 1, COUNCIL), 2, OFFICE);
        var cancelled = session.agenda()
                .withdraw(Exchanges.key(2), OFFICE, KEEPER)
                .next()
                .cancel("Alle sind krank.", KEEPER)
                .next();
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.topics())
                .as("nothing has taken them yet")
                .extracting(Topic::state)
                .containsExactly(Topic.State.OPEN, Topic.State.WITHDRAWN);
        assertThat(all(cancelled).topics())
                .extracting(Topic::state)
                .containsExactly(Topic.State.CARRIED_OVER, Topic.State.WITHDRAWN);
        assertThat(all(cancelled).version()).isEqualTo(cancelled.version());
        var later = ExchangeSession.regular(
                        new UUID(2, 2),
                        series(),
                        series().next(session.appointment().day()).orElseThrow(),
                        KEEPER)
                .next();
        var carried = later.agenda()
                .carry(
                        List.of(cancelled.topics().get(0)),
                        on(later.appointment().day()))
                .next();
        assertThat(carried.agenda().open()).extracting(Topic::key).containsExactly(Exchanges.key(1));
        malformed("reason", () -> session.cancel("", KEEPER));
        refused("E1", () -> cancelled.cancel("Noch einmal.", KEEPER));
        refused("E1", () -> cancelled.move(series(), at(TODAY.plusDays(1)), "Doch.", KEEPER));
        refused("E2", () -> with(cancelled, 3, COUNCIL));
    }

    @Test
    void E1_a_session_is_held_by_the_host_and_at_least_one_partner_when_it_has_begun() {
        var session = session();
        var then = during(session);
        var held = session.hold(series(), THERE, List.of(), List.of(), then).next();
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.attended()).isEqualTo(THERE);
        refused("E1", () -> session.hold(series(), THERE, List.of(), List.of(), KEEPER));
        refused("E1", () -> session.hold(series(), List.of(new Attendance(OFFICE, 3)), List.of(), List.of(), then));
        refused(
                "E1",
                () -> session.hold(
                        series(),
                        List.of(new Attendance(CARITAS, 1), new Attendance(COUNCIL, 2)),
                        List.of(),
                        List.of(),
                        then));
        malformed(
                "organisation",
                () -> session.hold(
                        series(),
                        List.of(new Attendance(OFFICE, 1), new Attendance("Fremde", 1)),
                        List.of(),
                        List.of(),
                        then));
        malformed(
                "organisation",
                () -> session.hold(
                        series(),
                        List.of(new Attendance(OFFICE, 1), new Attendance(COUNCIL, 1), new Attendance(OFFICE, 1)),
                        List.of(),
                        List.of(),
                        then));
        malformed("people", () -> new Attendance(OFFICE, 0));
        refused("E1", () -> held.hold(series(), THERE, List.of(), List.of(), then));
        refused("E1", () -> held.cancel("Nie gewesen.", then));
    }

    @Test
    void E1_a_session_whose_time_is_over_is_neither_moved_nor_cancelled() {
        var session = session();
        var day = session.appointment().day();
        refused("E1", () -> session.cancel("Zu spät gemerkt.", on(day.plusDays(1))));
        refused("E1", () -> session.move(series(), at(day.plusDays(9)), "Zu spät gemerkt.", on(day.plusDays(1))));
        assertThat(session.isUnsaid(day)).isFalse();
        assertThat(session.isUnsaid(day.plusDays(1))).isTrue();
    }

    @Test
    void E1_a_session_that_nobody_held_is_missed_and_its_topics_go_over() {
        var session = with(with(session(), 1, COUNCIL), 2, OFFICE);
        var day = session.appointment().day();
        refused("E1", () -> session.miss("Niemand kam.", List.of(), during(session)));
        malformed("reason", () -> session.miss(" ", List.of(), on(day.plusDays(1))));
        var missed =
                session.miss("Niemand kam.", List.of(), on(day.plusDays(1))).next();
        assertThat(missed.state()).isEqualTo(ExchangeSession.State.MISSED);
        assertThat(missed.reason()).contains("Niemand kam.");
        assertThat(missed.isLapsed()).isFalse();
        assertThat(all(missed).topics()).extracting(Topic::state).containsOnly(Topic.State.CARRIED_OVER);
        refused("E1", () -> missed.miss("Noch einmal.", List.of(), on(day.plusDays(2))));
        refused("E1", () -> missed.cancel("Doch abgesagt.", on(day.plusDays(2))));
        refused("E1", () -> missed.lapse(clock(day.plusDays(30))));
        refused("E2", () -> missed.agenda()
                .add(Exchanges.key(3), series(), COUNCIL, "Noch eins", "", on(day.plusDays(2))));
    }

    @Test
    void E1_what_nobody_says_for_a_week_is_missed_by_itself_and_can_still_be_set_right() {
        var session = with(session(), 1, COUNCIL);
        var day = session.appointment().day();
        refused("E1", () -> session.lapse(clock(day.plusDays(7))));
        var lapsed = session.lapse(clock(day.plusDays(8)));
        assertThat(lapsed.next().state()).isEqualTo(ExchangeSession.State.MISSED);
        assertThat(lapsed.next().reason()).isEmpty();
        assertThat(lapsed.next().isLapsed()).isTrue();
        assertThat(session.isLapsed()).isFalse();
        assertThat(lapsed.next().isUnsaid(day.plusDays(9))).isFalse();
        assertThat(lapsed.acts()).singleElement().satisfies(act -> assertThat(act.as())
                .isEqualTo(Role.SYSTEM));
        var missed = session.miss("Krank.", List.of(), on(day.plusDays(1))).next();
        var held = confirmed(missed.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(30)))
                .next());
        assertThat(held.state()).isEqualTo(ExchangeSession.State.HELD);
        assertThat(held.reason()).as("it did take place").isEmpty();
        assertThat(held.turnout().late()).contains(day.plusDays(30));
        var cancelled = session.cancel("Krank.", on(day.minusDays(1))).next();
        refused("E1", () -> cancelled.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(1))));
        refused("E1", () -> cancelled.lapse(clock(day.plusDays(30))));
    }

    private static Clockwork clock(LocalDate day) {
        return new Clockwork(on(day).at());
    }

    @Test
    void E2_every_organisation_puts_topics_on_the_agenda_until_the_closing_day() {
        var session = with(with(with(session(), 1, COUNCIL), 2, CARITAS), 3, OFFICE);
        assertThat(session.agenda().open()).hasSize(3);
        var closing = session.appointment().day().minusDays(7);
        var key = Exchanges.key(4);
        assertThat(session.agenda()
                        .add(key, series(), COUNCIL, "Noch eins", "", on(closing))
                        .next()
                        .topics())
                .hasSize(4);
        refused("E2", () -> session.agenda().add(key, series(), COUNCIL, "Zu spät", "", on(closing.plusDays(1))));
        malformed("organisation", () -> session.agenda().add(key, series(), "Fremde", "Thema", "", KEEPER));
        malformed("title", () -> session.agenda().add(key, series(), COUNCIL, "", "", KEEPER));
    }

    @Test
    void E2_an_agenda_has_an_end() {
        var session = session();
        var partners = new ArrayList<String>();
        for (int i = 0; i < 11; i++) {
            partners.add("Verein " + i);
        }
        var many = series(partners);
        for (int i = 0; i < Agenda.MOST; i++) {
            session = session.agenda()
                    .add(Exchanges.key(i), many, partners.get(i / Agenda.MOST_EACH), "Thema " + i, "", KEEPER)
                    .next();
        }
        var full = session;
        malformed("title", () -> full.agenda()
                .add(Exchanges.key(Agenda.MOST), many, partners.get(10), "Eins zu viel", "", KEEPER));
    }

    @Test
    void E2_no_side_leaves_no_room_for_another_neither_by_many_topics_nor_by_withdrawing_them() {
        var session = session();
        for (int i = 0; i < Agenda.MOST_EACH; i++) {
            session = with(session, i, COUNCIL);
        }
        var ten = session;
        malformed("title", () -> with(ten, 50, COUNCIL));
        assertThat(with(ten, 50, CARITAS).agenda().open()).hasSize(Agenda.MOST_EACH + 1);
        var one = ten.agenda().withdraw(Exchanges.key(0), COUNCIL, KEEPER).next();
        assertThat(with(one, 50, COUNCIL).agenda().open()).hasSize(Agenda.MOST_EACH);
        session = session();
        for (int i = 0; i < Agenda.MOST; i++) {
            session = with(session, i, COUNCIL)
                    .agenda()
                    .withdraw(Exchanges.key(i), COUNCIL, KEEPER)
                    .next();
        }
        var worn = session;
        malformed("title", () -> with(worn, 200, COUNCIL));
        assertThat(with(worn, 200, OFFICE).agenda().open()).hasSize(1);
    }

    @Test
    void E2_what_goes_over_and_what_a_resolution_brings_back_takes_nobodys_place() {
        var session = session();
        for (int i = 0; i < Agenda.MOST_EACH; i++) {
            session = with(session, i, COUNCIL);
        }
        var more = List.of(
                Topic.open(Exchanges.key(70), "Von früher", "", COUNCIL),
                Topic.standing(Exchanges.key(71), "Beschluss", "", CARITAS));
        var carried = session.agenda().carry(more, KEEPER).next();
        assertThat(carried.agenda().open()).hasSize(Agenda.MOST_EACH + 2);
        for (int i = 0; i < Agenda.MOST_EACH; i++) {
            carried = with(carried, 80 + i, CARITAS);
        }
        var full = carried;
        malformed("title", () -> with(full, 99, CARITAS));
    }

    @Test
    void E1_a_session_is_not_moved_past_the_next_regular_day_nor_out_of_the_series() {
        var until = TODAY.plusDays(60);
        var series = series(Exchanges.QUARTERLY, new TermOfOffice(TODAY, Optional.of(until)));
        var session = session();
        var next = series().next(session.appointment().day()).orElseThrow();
        assertThat(session.move(series(), at(next), "Raum belegt.", KEEPER)
                        .next()
                        .appointment()
                        .day())
                .isEqualTo(next);
        malformed("day", () -> session.move(series(), at(next.plusDays(1)), "Nie.", KEEPER));
        malformed("day", () -> session.move(series(), at(LocalDate.of(2199, 12, 31)), "Nie.", KEEPER));
        malformed("day", () -> session.move(series, at(until.plusDays(1)), "Danach.", KEEPER));
        var moved = session.move(series(), at(next), "Raum belegt.", KEEPER).next();
        malformed("day", () -> moved.move(series(), at(next.plusDays(1)), "Schritt für Schritt.", KEEPER));
        // A series that ends sooner than that changes no day that was planned.
        var elsewhere = new Appointment(next, HOURS, new Meeting("Haus 2", Optional.empty(), ""));
        assertThat(moved.move(series, elsewhere, "Raum belegt.", KEEPER).next().appointment())
                .isEqualTo(elsewhere);
        var extra = ExchangeSession.extra(new UUID(2, 9), series(), at(TODAY.plusDays(3)), KEEPER)
                .next();
        assertThat(extra.move(series(), at(TODAY.plusDays(400)), "Später.", KEEPER)
                        .next()
                        .regular())
                .isEmpty();
    }

    @Test
    void E1_no_session_is_planned_or_moved_to_an_hour_that_is_past_to_be_held_at_once() {
        var early = new Appointment(TODAY, new Hours(LocalTime.of(6, 0), 60), ROOM);
        var session = session();
        malformed("day", () -> ExchangeSession.extra(new UUID(2, 9), series(), early, KEEPER));
        malformed("day", () -> session.move(series(), early, "Vorgezogen.", KEEPER));
        malformed("day", () -> ExchangeSession.regular(new UUID(2, 9), series(), TODAY, on(TODAY.plusDays(1))));
        var begins = session.appointment().begins().toInstant();
        var now = new Actor(KEEPER.who(), KEEPER.as(), begins);
        malformed("day", () -> ExchangeSession.extra(new UUID(2, 9), series(), session.appointment(), now));
        refused("E1", () -> session.cancel("Niemand ist da.", now));
        refused("E1", () -> session.move(series(), at(TODAY.plusDays(90)), "Niemand ist da.", now));
    }

    @Test
    void E1_what_is_said_a_week_later_says_when_it_was_said() {
        var session = session();
        var day = session.appointment().day();
        assertThat(session.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(7)))
                        .next()
                        .turnout())
                .isEqualTo(new Turnout(THERE, Optional.empty(), List.of()));
        assertThat(confirmed(session.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(8)))
                                .next())
                        .turnout()
                        .late())
                .contains(day.plusDays(8));
        var missed =
                session.miss("Niemand kam.", List.of(), on(day.plusDays(1))).next();
        assertThat(confirmed(missed.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(1)))
                                .next())
                        .turnout()
                        .late())
                .as("though it was said the same day")
                .contains(day.plusDays(1));
    }

    @Test
    void E1_a_session_that_voted_or_resolved_was_held_or_its_votes_count_no_more() {
        var how = new Postponed(new Votes(1, 0, 0), "Lieber nicht.");
        var session = with(with(session(), 1, COUNCIL), 2, CARITAS);
        var day = session.appointment().day();
        var voted = session.agenda()
                .postpone(Exchanges.key(1), how, during(session))
                .next();
        assertThatThrownBy(() -> voted.miss("Niemand kam.", List.of(), on(day.plusDays(1))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E1: ")
                .hasMessageContaining("Thema 1");
        assertThatThrownBy(() -> session.miss("Niemand kam.", List.of(new Voted("2026/3", 0)), on(day.plusDays(1))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026/3");
        var lapsed = voted.lapse(clock(day.plusDays(8))).next();
        assertThat(lapsed.topics()).extracting(Topic::state).containsOnly(Topic.State.OPEN);
        assertThat(lapsed.topics()).allMatch(topic -> topic.postponed().isEmpty());
    }

    @Test
    void E2_no_more_people_vote_than_were_there() {
        var session = with(session(), 1, COUNCIL);
        var then = during(session);
        var eleven = new Postponed(new Votes(6, 3, 2), "Zahlen fehlen.");
        var twelve = new Postponed(new Votes(6, 3, 3), "Zahlen fehlen.");
        var right = session.agenda().postpone(Exchanges.key(1), eleven, then).next();
        assertThat(right.hold(series(), THERE, List.of(), List.of(), then)
                        .next()
                        .state())
                .isEqualTo(State.HELD);
        var wrong = session.agenda().postpone(Exchanges.key(1), twelve, then).next();
        refused("E2", () -> wrong.hold(series(), THERE, List.of(), List.of(), then));
    }

    @Test
    void E2_the_closing_day_that_was_told_comes_no_nearer() {
        var second = series().next(session().appointment().day()).orElseThrow();
        var session = ExchangeSession.regular(new UUID(2, 2), series(), second, KEEPER)
                .next();
        var day = session.appointment().day();
        assertThat(session.closing()).isEqualTo(day.minusDays(7));
        var later = session.move(series(), at(day.plusDays(10)), "Raum belegt.", KEEPER);
        assertThat(later.next().closing()).isEqualTo(day.plusDays(3));
        var sooner = session.move(series(), at(day.minusDays(2)), "Raum belegt.", KEEPER)
                .next();
        assertThat(sooner.closing()).isEqualTo(day.minusDays(7));
        var soon = session.move(series(), at(day.minusDays(8)), "Raum belegt.", KEEPER)
                .next();
        assertThat(soon.closing()).as("the day before the session").isEqualTo(day.minusDays(9));
        var closed = on(day.minusDays(3));
        var still = session.move(series(), at(day.minusDays(1)), "Raum belegt.", closed)
                .next();
        assertThat(still.closing()).as("closed is closed").isEqualTo(day.minusDays(7));
        assertThat(session.move(series(), at(day.plusDays(30)), "Raum belegt.", closed)
                        .next()
                        .closing())
                .isEqualTo(day.plusDays(23));
    }

    @Test
    void E2_a_session_at_short_notice_takes_topics_until_the_day_before() {
        var soon = ExchangeSession.extra(new UUID(2, 9), series(), at(TODAY.plusDays(3)), KEEPER)
                .next();
        assertThat(soon.closing()).isEqualTo(TODAY.plusDays(2));
        assertThat(with(soon, 1, COUNCIL).agenda().open()).hasSize(1);
        var today = ExchangeSession.extra(new UUID(2, 9), series(), at(TODAY), KEEPER)
                .next();
        assertThat(today.closing()).isEqualTo(TODAY);
        var usual = ExchangeSession.extra(new UUID(2, 9), series(), at(TODAY.plusDays(7)), KEEPER)
                .next();
        assertThat(usual.closing()).isEqualTo(TODAY);
    }

    @Test
    void E2_no_side_alone_strikes_the_topic_of_another() {
        var session = with(session(), 1, COUNCIL);
        refused("E2", () -> session.agenda().withdraw(Exchanges.key(1), OFFICE, KEEPER));
        refused("E2", () -> session.agenda().withdraw(Exchanges.key(1), CARITAS, KEEPER));
        malformed("topic", () -> session.agenda().withdraw(Exchanges.key(2), COUNCIL, KEEPER));
        var without =
                session.agenda().withdraw(Exchanges.key(1), COUNCIL, KEEPER).next();
        assertThat(without.agenda().open()).isEmpty();
        assertThat(without.topics()).hasSize(1);
        refused("E2", () -> without.agenda().withdraw(Exchanges.key(1), COUNCIL, KEEPER));
    }

    @Test
    void E2_the_session_postpones_a_topic_by_a_vote_with_a_reason() {
        var session = with(session(), 1, COUNCIL);
        var then = during(session);
        var how = new Postponed(new Votes(7, 2, 1), "Die Zahlen fehlen noch.");
        refused("E2", () -> session.agenda().postpone(Exchanges.key(1), how, KEEPER));
        refused("E2", () -> session.agenda()
                .postpone(Exchanges.key(1), new Postponed(new Votes(3, 3, 9), "Warum auch immer."), then));
        malformed("reason", () -> new Postponed(new Votes(1, 0, 0), " "));
        malformed("no", () -> new Votes(1, -1, 0));
        var step = session.agenda().postpone(Exchanges.key(1), how, then);
        assertThat(step.next().topics().get(0).postponed()).contains(how);
        assertThat(step.acts()).singleElement().satisfies(act -> assertThat(act.facts())
                .containsEntry("yes", "7")
                .containsEntry("no", "2"));
    }

    /** The session whose open topics have all gone over. */
    private static ExchangeSession all(ExchangeSession session) {
        return session.agenda().over(session.topics().stream().map(Topic::key).toList());
    }

    @Test
    void E2_what_was_not_reached_goes_over_and_what_was_withdrawn_was_not_left() {
        var session = with(with(with(session(), 1, COUNCIL), 2, CARITAS), 3, OFFICE);
        var withdrawn =
                session.agenda().withdraw(Exchanges.key(3), OFFICE, KEEPER).next();
        var then = during(session);
        var step = withdrawn.hold(series(), THERE, List.of(Exchanges.key(2)), List.of(), then);
        assertThat(step.acts()).singleElement().satisfies(act -> assertThat(act.facts())
                .containsEntry("left", "1"));
        assertThat(step.next().agenda().over(List.of(Exchanges.key(2))).topics())
                .extracting(Topic::state)
                .containsExactly(Topic.State.OPEN, Topic.State.CARRIED_OVER, Topic.State.WITHDRAWN);
        malformed("left", () -> withdrawn.hold(series(), THERE, List.of(Exchanges.key(3)), List.of(), then));
        malformed("left", () -> withdrawn.hold(series(), THERE, List.of(Exchanges.key(9)), List.of(), then));
        var late = withdrawn
                .miss("Niemand kam.", List.of(), on(session.appointment().day().plusDays(1)))
                .next();
        var gone = all(late);
        malformed(
                "left",
                () -> gone.hold(
                        series(),
                        THERE,
                        List.of(Exchanges.key(2)),
                        List.of(),
                        on(session.appointment().day().plusDays(20))));
    }

    @Test
    void E2_a_topic_says_from_which_session_it_came() {
        var first = with(session(), 1, COUNCIL);
        var day = first.appointment().day();
        var second = ExchangeSession.regular(
                        new UUID(2, 2), series(), series().next(day).orElseThrow(), KEEPER)
                .next();
        var carried = second.agenda().carry(first.topics(), day, KEEPER).next();
        assertThat(carried.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.from()).contains(day);
            assertThat(topic.isOpen()).isTrue();
        });
        assertThat(carried.agenda().carry(first.topics(), day, KEEPER).next())
                .as("no second time")
                .isSameAs(carried);
        assertThat(first.topics().get(0).from()).isEmpty();
    }

    @Test
    void E4_no_more_people_voted_on_a_resolution_than_were_there() {
        var session = session();
        var then = during(session);
        var people = THERE.stream().mapToInt(Attendance::people).sum();
        assertThat(session.hold(series(), THERE, List.of(), List.of(new Voted("2026/1", people)), then)
                        .next()
                        .state())
                .isEqualTo(State.HELD);
        assertThatThrownBy(
                        () -> session.hold(series(), THERE, List.of(), List.of(new Voted("2026/1", people + 1)), then))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4: ")
                .hasMessageContaining("2026/1");
    }

    @Test
    void E4_what_a_resolution_brings_back_leaves_an_agenda_and_comes_back_to_it_once() {
        var standing = Topic.standing(Exchanges.key(7), "2026/1: Übersetzen", "Worum es geht.", COUNCIL);
        var session = with(session(), 1, CARITAS);
        var on = session.agenda().carry(List.of(standing), KEEPER).next();
        var off = on.agenda().leave(KEEPER).next();
        assertThat(off.topics()).extracting(Topic::state).containsExactly(Topic.State.OPEN, Topic.State.CARRIED_OVER);
        assertThat(off.agenda().leave(KEEPER).acts()).isEmpty();
        var back = off.agenda().carry(List.of(standing), KEEPER).next();
        assertThat(back.topics()).hasSize(2).allMatch(Topic::isOpen);
    }

    @Test
    void E2_an_organisation_is_the_same_one_in_capitals_with_blanks_and_in_any_form_of_unicode() {
        var session = session()
                .agenda()
                .add(Exchanges.key(1), series(), "  migrantenBEIRAT ", "Termine", "", KEEPER)
                .next();
        assertThat(session.topics().get(0).organisation()).isEqualTo(COUNCIL);
        assertThat(series().plan().includes("Ausla\u0308nderbeho\u0308rde")).isTrue();
        assertThat(series().plan().includes("Migrantenbeirat Leipzig")).isFalse();
        malformed(
                "partners",
                () -> Exchanges.plan(
                        Exchanges.QUARTERLY,
                        new TermOfOffice(TODAY, Optional.empty()),
                        List.of(COUNCIL, COUNCIL.toUpperCase(java.util.Locale.ROOT))));
        var then = during(session);
        malformed(
                "organisation",
                () -> session.hold(
                        series(),
                        List.of(new Attendance(OFFICE, 1), new Attendance("ausländerbehörde", 2)),
                        List.of(),
                        List.of(),
                        then));
        refused("E1", () -> session.hold(series(), List.of(new Attendance(OFFICE, 1)), List.of(), List.of(), then));
    }

    /** Another person says so, too, a month later. */
    private static ExchangeSession confirmed(ExchangeSession said) {
        var day = said.appointment().day();
        return said.outcome()
                .confirmed(series(), List.of(), second(day.plusDays(30)), chart())
                .next();
    }

    private static Actor second(LocalDate day) {
        return new Actor(PETRENKO, Role.OMBUDSPERSON, on(day).at());
    }

    private static Chart chart() {
        return Office.office().organisation().chart();
    }

    @Test
    void F9_what_is_said_late_makes_a_missed_session_no_held_one_before_another_person_agrees() {
        var session = with(session(), 1, COUNCIL);
        var day = session.appointment().day();
        var missed = session.lapse(clock(day.plusDays(8))).next();
        var later = day.plusDays(20);
        var said = missed.hold(series(), THERE, List.of(Exchanges.key(1)), List.of(), on(later));
        assertThat(said.acts()).extracting(Act::kind).containsExactly(ExchangeEntries.SESSION_SAID_LATE);
        assertThat(said.next().state()).isEqualTo(State.MISSED);
        assertThat(said.next().attended()).isEmpty();
        assertThat(said.next().turnout().late()).isEmpty();
        refused("F9", () -> said.next().outcome().confirmed(series(), List.of(), on(later), chart()));
        refused("F11", () -> said.next().hold(series(), THERE, List.of(), List.of(), second(later)));
        refused("E4", () -> said.next()
                .outcome()
                .confirmed(series(), List.of(new Voted("2026/1", 12)), second(later), chart()));
        var held = said.next()
                .outcome()
                .confirmed(series(), List.of(), second(later.plusDays(3)), chart())
                .next();
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.attended()).isEqualTo(THERE);
        assertThat(held.turnout().late()).as("the day on which it was said").contains(later);
        refused("F11", () -> held.outcome().confirmed(series(), List.of(), second(later), chart()));
        refused("F11", () -> held.outcome().sentBack("Nein.", second(later)));
    }

    @Test
    void F9_what_was_said_late_and_is_not_so_is_sent_back_with_a_reason_and_may_be_said_again() {
        var session = session();
        var day = session.appointment().day();
        refused("F11", () -> session.outcome().confirmed(series(), List.of(), second(day.plusDays(9)), chart()));
        var said = session.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(9)))
                .next();
        assertThat(said.isPlanned()).isTrue();
        malformed("reason", () -> said.outcome().sentBack(" ", second(day.plusDays(9))));
        var back = said.outcome()
                .sentBack("Es war ein anderes Treffen.", second(day.plusDays(9)))
                .next();
        assertThat(back.turnout().waiting()).isEmpty();
        assertThat(back.state()).isEqualTo(State.PLANNED);
        var lapsed = said.lapse(clock(day.plusDays(9))).next();
        assertThat(lapsed.turnout().waiting())
                .as("the clock takes nobody's word away")
                .isPresent();
        assertThat(confirmed(back.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(10)))
                                .next())
                        .state())
                .isEqualTo(State.HELD);
    }

    @Test
    void F9_what_was_sent_back_stays_when_it_is_said_again() {
        var later = session().appointment().day().plusDays(9);
        var said =
                session().hold(series(), THERE, List.of(), List.of(), on(later)).next();
        var back = said.outcome().sentBack("Falscher Tag.", second(later)).next();
        var again = back.hold(series(), THERE, List.of(), List.of(), on(later)).next();
        assertThat(again.turnout().entries()).hasSize(2);
        assertThat(again.turnout().entries().get(0).answer().orElseThrow().reason())
                .isEqualTo("Falscher Tag.");
        assertThat(again.turnout().waiting()).contains(again.turnout().entries().get(1));
    }

    private static ExchangeSession heldByMistake() {
        var session = with(with(session(), 1, COUNCIL), 2, OFFICE);
        var then = during(session);
        return session.agenda()
                .postpone(Exchanges.key(2), new Postponed(new Votes(3, 1, 0), "Zahlen fehlen."), then)
                .next()
                .hold(series(), THERE, List.of(), List.of(), then)
                .next();
    }

    @Test
    void F9_what_was_said_to_be_held_by_mistake_is_corrected_by_two_people_and_everybody_reads_since_when() {
        var held = heldByMistake();
        var day = held.appointment().day();
        malformed("reason", () -> held.outcome().denied("\u200b", false, on(day.plusDays(2))));
        refused("E1", () -> session().outcome().denied("Falsch.", false, KEEPER));
        var said = held.outcome().denied("Es war die Woche darauf.", false, on(day.plusDays(2)));
        assertThat(said.acts()).extracting(Act::kind).containsExactly(ExchangeEntries.SESSION_SAID_NOT_HELD);
        assertThat(said.next().state()).as("until another person agrees").isEqualTo(State.HELD);
        assertThat(said.next().turnout().corrected()).isEmpty();
        var outcome = said.next().outcome();
        assertThat(outcome.isDenied()).isTrue();
        refused("F11", () -> outcome.denied("Noch einmal.", false, second(day.plusDays(2))));
        refused("F9", () -> outcome.confirmedNotHeld(false, on(day.plusDays(3)), chart()));
        refused("F11", () -> outcome.confirmed(series(), List.of(), second(day.plusDays(3)), chart()));
        var step = outcome.confirmedNotHeld(false, second(day.plusDays(3)), chart());
        assertThat(step.acts()).extracting(Act::kind).containsExactly(ExchangeEntries.SESSION_NOT_HELD);
        var missed = step.next();
        assertThat(missed.state()).isEqualTo(State.MISSED);
        assertThat(missed.reason()).contains("Es war die Woche darauf.");
        assertThat(missed.attended()).isEmpty();
        assertThat(missed.turnout().late()).isEmpty();
        assertThat(missed.turnout().corrected()).contains(day.plusDays(3));
        assertThat(missed.agenda().open()).as("what was put off by a vote, too").hasSize(2);
        var again = missed.hold(series(), THERE, List.of(), List.of(), on(day.plusDays(4)))
                .next()
                .outcome()
                .confirmed(series(), List.of(), second(day.plusDays(5)), chart())
                .next();
        assertThat(again.state()).isEqualTo(State.HELD);
        assertThat(again.turnout().corrected()).isEmpty();
        assertThat(again.turnout().late()).contains(day.plusDays(4));
    }

    @Test
    void E3_what_stands_in_minutes_that_others_rely_on_is_not_said_to_have_been_no_session() {
        var held = heldByMistake();
        var later = held.appointment().day().plusDays(2);
        refused("E3", () -> held.outcome().denied("Falsch.", true, on(later)));
        var said = held.outcome().denied("Falsch.", false, on(later)).next();
        refused("E3", () -> said.outcome().confirmedNotHeld(true, second(later), chart()));
        var back = said.outcome().sentBack("Doch.", second(later)).next();
        assertThat(back.state()).isEqualTo(State.HELD);
        assertThat(back.attended()).isEqualTo(THERE);
    }

    @Test
    void E2_a_partner_that_has_left_since_is_named_among_those_who_were_there() {
        var session = session();
        var day = session.appointment().day();
        var now = series().plan();
        var left = series().change(
                        Exchanges.plan(now.rhythm(), now.term(), List.of(CARITAS)),
                        new Leaving("Aufgelöst.", List.of(), any -> false),
                        on(day.plusDays(1)))
                .next();
        assertThat(left.organisations(day)).containsExactly(OFFICE, CARITAS, COUNCIL);
        assertThat(left.organisations(day.plusDays(2))).containsExactly(OFFICE, CARITAS);
        assertThat(session.hold(left, THERE, List.of(), List.of(), on(day.plusDays(2)))
                        .next()
                        .attended())
                .isEqualTo(THERE);
        var soon = series().change(
                        Exchanges.plan(now.rhythm(), now.term(), List.of(CARITAS)),
                        new Leaving("Aufgelöst.", List.of(), any -> false),
                        on(day.minusDays(1)))
                .next();
        malformed("organisation", () -> session.hold(soon, THERE, List.of(), List.of(), on(day.plusDays(2))));
    }
}
