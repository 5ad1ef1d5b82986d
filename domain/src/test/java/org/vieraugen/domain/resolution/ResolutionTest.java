package org.vieraugen.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Consequence.Kind;
import org.vieraugen.domain.resolution.Decided.How;
import org.vieraugen.domain.resolution.Resolution.Words;
import org.vieraugen.domain.testing.Office;

class ResolutionTest {
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private static final LocalDate DUE = LocalDate.of(2027, 2, 1);
    private static final Votes WON = new Votes(5, 1, 2);
    private static final Votes TIED = new Votes(2, 2, 9);
    private static final Decided VOTED = new Decided(How.VOTE, Optional.of(WON));
    private static final Actor KEEPER = new Actor(ALBERS, Role.COORDINATOR, NOON);
    private static final Series SERIES = Series.begin(
                    new UUID(1, 1),
                    FOREIGNERS,
                    new Plan(
                            "Austausch",
                            "Was sich wiederholt.",
                            OFFICE,
                            List.of(COUNCIL),
                            Optional.empty(),
                            new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                            new TermOfOffice(KEEPER.today(), Optional.empty()),
                            new Hours(LocalTime.of(17, 0), 120),
                            new Meeting("Rathaus", Optional.empty(), ""),
                            3),
                    KEEPER)
            .next();
    private static final ExchangeSession FIRST = session(1, LocalDate.of(2026, 12, 1));
    private static final ExchangeSession SECOND = session(2, LocalDate.of(2027, 3, 2));
    private static final Actor DURING = during(FIRST);

    private static ExchangeSession session(int key, LocalDate day) {
        return ExchangeSession.regular(new UUID(2, key), SERIES, day, KEEPER).next();
    }

    private static Actor during(ExchangeSession session) {
        return new Actor(
                ALBERS,
                Role.COORDINATOR,
                session.appointment().begins().toInstant().plusSeconds(600));
    }

    private static ExchangeSession held(ExchangeSession session, int people) {
        var there = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, people - 2));
        return session.hold(SERIES, there, List.of(), List.of(), during(session))
                .next();
    }

    private static Consequence measure() {
        return new Consequence(Kind.MEASURE, "Formulare übersetzen", Optional.of(OFFICE), Optional.of(DUE));
    }

    private static Consequence nothing() {
        return new Consequence(Kind.NO_ACTION, "Die Zahlen fehlen.", Optional.empty(), Optional.empty());
    }

    private static Resolution passed(Consequence consequence) {
        return Resolution.pass(new UUID(5, 1), 3, FIRST, SERIES, new Words("Beschlossen.", VOTED, consequence), DURING)
                .next();
    }

    private static Fulfilment.Said said(LocalDate day) {
        return new Fulfilment.Said(
                "Zehn Formulare.",
                new Evidence("Liste", day, Optional.of(new WebAddress("https://stadt.example/x")), Optional.empty()));
    }

    private static Resolution reported() {
        return passed(measure()).fulfil(said(LocalDate.of(2026, 12, 1)), DURING).next();
    }

    private static Actor other() {
        return new Actor(PETRENKO, Role.OMBUDSPERSON, DURING.at().plus(Duration.ofDays(1)));
    }

    private static Chart chart() {
        return Office.office().organisation().chart();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith(rule + ": ");
    }

    private static void malformed(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> assertThat(wrong.field())
                .isEqualTo(field));
    }

    @Test
    void E4_consent_means_that_nobody_is_against_it_and_a_vote_is_won() {
        assertThat(new Decided(How.CONSENT, Optional.empty()).votes()).isEmpty();
        assertThat(new Decided(How.CONSENT, Optional.of(new Votes(5, 0, 2))).votes())
                .isPresent();
        malformed("no", () -> new Decided(How.CONSENT, Optional.of(WON)));
        malformed("yes", () -> new Decided(How.VOTE, Optional.empty()));
        malformed("yes", () -> new Decided(How.VOTE, Optional.of(TIED)));
        malformed("yes", () -> new Decided(How.VOTE, Optional.of(new Votes(0, 0, 4))));
    }

    @Test
    void E4_it_leads_to_something_that_somebody_owes_by_a_day_or_to_nothing_with_a_reason() {
        for (var kind : List.of(Kind.MEASURE, Kind.REPORTING_DUTY, Kind.QUESTION)) {
            malformed("owner", () -> new Consequence(kind, "x", Optional.empty(), Optional.of(DUE)));
            malformed("due", () -> new Consequence(kind, "x", Optional.of(OFFICE), Optional.empty()));
            malformed("consequence", () -> new Consequence(kind, " ", Optional.of(OFFICE), Optional.of(DUE)));
            assertThat(passed(new Consequence(kind, "x", Optional.of(COUNCIL), Optional.of(DUE)))
                            .isOpen())
                    .isTrue();
        }
        malformed("consequence", () -> new Consequence(Kind.NO_ACTION, "", Optional.empty(), Optional.empty()));
        malformed("owner", () -> new Consequence(Kind.NO_ACTION, "x", Optional.of(OFFICE), Optional.empty()));
        malformed("owner", () -> new Consequence(Kind.NO_ACTION, "x", Optional.empty(), Optional.of(DUE)));
        assertThat(passed(nothing()).state()).isEqualTo(Resolution.State.NO_ACTION);
    }

    @Test
    void E4_a_session_resolves_when_it_has_begun_and_whoever_owes_it_takes_part() {
        assertThat(passed(measure()).number()).hasToString("2026/3");
        var words = new Words("Beschlossen.", VOTED, measure());
        refused("E4", () -> Resolution.pass(new UUID(5, 1), 1, FIRST, SERIES, words, KEEPER));
        var cancelled = FIRST.cancel("Krank.", KEEPER).next();
        refused("E4", () -> Resolution.pass(new UUID(5, 1), 1, cancelled, SERIES, words, DURING));
        var stranger = new Consequence(Kind.MEASURE, "x", Optional.of("Jemand"), Optional.of(DUE));
        malformed("owner", () -> passed(stranger));
        var before = new Consequence(Kind.MEASURE, "x", Optional.of(OFFICE), Optional.of(LocalDate.of(2026, 11, 30)));
        malformed("due", () -> passed(before));
        malformed("text", () -> new Words("", VOTED, measure()));
    }

    @Test
    void E4_it_is_open_until_another_person_confirms_that_it_was_fulfilled() {
        var reported = reported();
        assertThat(reported.isOpen()).isTrue();
        refused("F11", () -> reported.fulfil(said(LocalDate.of(2026, 12, 1)), DURING));
        refused("F9", () -> reported.confirm(1, DURING, chart()));
        refused("F11", () -> reported.confirm(2, other(), chart()));
        var done = reported.confirm(1, other(), chart()).next();
        assertThat(done.state()).isEqualTo(Resolution.State.FULFILLED);
        refused("E4", () -> done.fulfil(said(LocalDate.of(2026, 12, 1)), DURING));
        refused("F11", () -> done.confirm(1, other(), chart()));
        malformed("evidenceDay", () -> passed(measure()).fulfil(said(LocalDate.of(2026, 12, 2)), DURING));
        refused("E4", () -> passed(nothing()).fulfil(said(LocalDate.of(2026, 12, 1)), DURING));
    }

    @Test
    void E4_what_is_sent_back_stays_open_and_can_be_said_again() {
        malformed("reason", () -> reported().sendBack(1, " ", other()));
        var back = reported().sendBack(1, "Zwei fehlen.", other()).next();
        assertThat(back.isOpen()).isTrue();
        var again = back.fulfil(said(LocalDate.of(2026, 12, 1)), DURING).next();
        assertThat(again.fulfilments()).hasSize(2);
        refused("F11", () -> again.confirm(1, other(), chart()));
        assertThat(again.confirm(2, other(), chart())
                        .next()
                        .fulfilled()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void E4_a_later_session_of_the_series_gives_it_up_by_a_vote_with_a_reason() {
        var open = passed(measure());
        var how = new GivenUp(SECOND.id(), WON, "Das Land übersetzt sie.");
        refused("E4", () -> open.giveUp(how, SECOND, FIRST, DURING));
        refused("E4", () -> open.giveUp(new GivenUp(FIRST.id(), WON, "x"), FIRST, FIRST, DURING));
        refused("E4", () -> open.giveUp(how, FIRST, FIRST, during(SECOND)));
        refused("E4", () -> open.giveUp(new GivenUp(SECOND.id(), TIED, "x"), SECOND, FIRST, during(SECOND)));
        malformed("reason", () -> new GivenUp(SECOND.id(), WON, ""));
        refused("F11", () -> reported().giveUp(how, SECOND, FIRST, during(SECOND)));
        var up = open.giveUp(how, SECOND, FIRST, during(SECOND)).next();
        assertThat(up.state()).isEqualTo(Resolution.State.GIVEN_UP);
        refused("E4", () -> up.fulfil(said(LocalDate.of(2026, 12, 1)), during(SECOND)));
        refused("E4", () -> up.giveUp(how, SECOND, FIRST, during(SECOND)));
        var another =
                Series.begin(new UUID(1, 9), FOREIGNERS, SERIES.plan(), KEEPER).next();
        var elsewhere = ExchangeSession.regular(new UUID(2, 9), another, LocalDate.of(2027, 3, 2), KEEPER)
                .next();
        refused("E4", () -> open.giveUp(new GivenUp(elsewhere.id(), WON, "x"), elsewhere, FIRST, during(SECOND)));
    }

    @Test
    void E4_a_session_that_began_before_the_one_that_passed_it_or_with_it_gives_nothing_up() {
        var todo = new Consequence(
                Kind.MEASURE, "Formulare übersetzen", Optional.of(OFFICE), Optional.of(LocalDate.of(2027, 9, 1)));
        var words = new Words("Beschlossen.", VOTED, todo);
        var later = Resolution.pass(new UUID(5, 2), 4, SECOND, SERIES, words, during(SECOND))
                .next();
        var before = new GivenUp(FIRST.id(), WON, "Das Land übersetzt sie.");
        var there = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 3));
        var held = FIRST.hold(SERIES, there, List.of(), List.of(), DURING).next();
        assertThat(held.tookPlace(during(SECOND).at())).isTrue();
        refused("E4", () -> later.giveUp(before, held, SECOND, during(SECOND)));
        var beside = session(3, LocalDate.of(2027, 3, 2));
        refused("E4", () -> later.giveUp(new GivenUp(beside.id(), WON, "x"), beside, SECOND, during(SECOND)));
        // Whoever says that another session had passed it gains nothing.
        refused("E4", () -> later.giveUp(new GivenUp(beside.id(), WON, "x"), beside, FIRST, during(SECOND)));
        var next = session(4, LocalDate.of(2027, 6, 1));
        assertThat(later.giveUp(new GivenUp(next.id(), WON, "x"), next, SECOND, during(next))
                        .next()
                        .isOpen())
                .isFalse();
    }

    @Test
    void P5_it_is_missed_the_day_after_its_day_unless_it_is_done() {
        assertThat(passed(measure()).isMissed(DUE)).isFalse();
        assertThat(passed(measure()).isMissed(DUE.plusDays(1))).isTrue();
        assertThat(reported().isMissed(DUE.plusDays(1))).isTrue();
        assertThat(reported().confirm(1, other(), chart()).next().isMissed(DUE.plusDays(1)))
                .isFalse();
        assertThat(passed(nothing()).isMissed(DUE.plusDays(1))).isFalse();
    }

    @Test
    void E4_its_topic_bears_its_key_and_no_side_withdraws_it() {
        var topic = passed(measure()).topic();
        assertThat(topic.title()).isEqualTo("2026/3: Formulare übersetzen");
        var agenda = SECOND.agenda().carry(List.of(topic), KEEPER).next();
        refused("E4", () -> agenda.agenda().withdraw(topic.key(), OFFICE, KEEPER));
        assertThat(agenda.agenda().carry(List.of(topic), KEEPER).next()).isSameAs(agenda);
        var settled = agenda.agenda().settle(topic.key(), KEEPER).next();
        assertThat(settled.topics()).extracting(Topic::state).containsExactly(Topic.State.SETTLED);
        assertThat(agenda.agenda().settle(topic.key(), during(SECOND)).next()).isSameAs(agenda);
        var ours = SECOND.agenda()
                .add(topic.key(), SERIES, OFFICE, "Eigenes", "", KEEPER)
                .next();
        assertThat(ours.agenda().settle(topic.key(), KEEPER).next()).isSameAs(ours);
        var line = "ä".repeat(400);
        assertThat(passed(new Consequence(Kind.QUESTION, line, Optional.of(OFFICE), Optional.of(DUE)))
                        .topic()
                        .title()
                        .length())
                .isLessThanOrEqualTo(Topic.MOST_TITLE);
    }

    @Test
    void E4_a_resolution_falls_with_the_session_that_passed_it_and_stands_again_with_it() {
        var open = passed(measure());
        var fallen = new Footing(open).missed(FIRST.id(), KEEPER).next();
        assertThat(fallen.state()).isEqualTo(Resolution.State.WITHOUT_SESSION);
        assertThat(fallen.isOpen()).isFalse();
        assertThat(fallen.isMissed(DUE.plusDays(1))).as("nobody owes it").isFalse();
        refused("E4", () -> fallen.fulfil(said(KEEPER.today()), during(SECOND)));
        refused("E4", () -> fallen.giveUp(new GivenUp(SECOND.id(), WON, "x"), SECOND, FIRST, during(SECOND)));
        assertThat(new Footing(fallen).missed(FIRST.id(), KEEPER).acts()).isEmpty();
        assertThat(new Footing(fallen).held(held(SECOND, 8), KEEPER).acts()).isEmpty();
        assertThat(new Footing(fallen).held(held(FIRST, 7), KEEPER).acts())
                .as("eight voted")
                .isEmpty();
        assertThat(new Footing(fallen).held(held(FIRST, 8), KEEPER).next().isOpen())
                .isTrue();
        assertThat(new Footing(open).missed(SECOND.id(), KEEPER).acts()).isEmpty();
        assertThat(new Footing(open).held(held(FIRST, 8), KEEPER).acts()).isEmpty();
        assertThat(new Footing(passed(nothing()))
                        .missed(FIRST.id(), KEEPER)
                        .next()
                        .state())
                .isEqualTo(Resolution.State.WITHOUT_SESSION);
        var waiting = new Footing(reported()).missed(FIRST.id(), KEEPER).next();
        refused("E4", () -> waiting.confirm(1, other(), chart()));
    }

    @Test
    void E4_what_a_session_gave_up_is_open_again_when_that_session_falls() {
        var up = passed(measure())
                .giveUp(new GivenUp(SECOND.id(), WON, "Das Land übersetzt sie."), SECOND, FIRST, during(SECOND))
                .next();
        var again = new Footing(up).missed(SECOND.id(), KEEPER).next();
        assertThat(again.isOpen()).isTrue();
        assertThat(again.givenUp()).isEmpty();
    }

    @Test
    void E4_no_more_people_vote_than_were_there_once_it_is_said_who_was() {
        var seven = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 5));
        var eight = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 6));
        var words = new Words("Beschlossen.", VOTED, measure());
        var few = FIRST.hold(SERIES, seven, List.of(), List.of(), DURING).next();
        refused("E4", () -> Resolution.pass(new UUID(5, 1), 3, few, SERIES, words, DURING));
        var enough = FIRST.hold(SERIES, eight, List.of(), List.of(), DURING).next();
        var passed = Resolution.pass(new UUID(5, 1), 3, enough, SERIES, words, DURING)
                .next();
        var later =
                SECOND.hold(SERIES, seven, List.of(), List.of(), during(SECOND)).next();
        refused("E4", () -> passed.giveUp(new GivenUp(later.id(), WON, "x"), later, FIRST, during(SECOND)));
    }
}
