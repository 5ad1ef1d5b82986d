package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

class CourseTest {
    private final Setting noon = office().noon();

    private Complaint redirected() {
        return Cases.in(noon)
                .submitted()
                .in(noon, Redirecting::new)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Standesamt", "nicht hier", true)
                .next()
                .in(noon, Redirecting::new)
                .confirmRedirection(PETRENKO, Role.OMBUDSPERSON)
                .next();
    }

    private Complaint closed() {
        return Cases.in(noon)
                .decided()
                .in(office().on("2026-12-29"), Completion::new)
                .close(ALBERS, Role.COORDINATOR)
                .next();
    }

    /** Each act with the states in which it may happen; everywhere else it must be refused, naming the state and what is possible. */
    @TestFactory
    Stream<DynamicTest> every_step_outside_the_course_is_refused() {
        var states = Map.of(
                Status.SUBMITTED, Cases.in(noon).submitted(),
                Status.UNDER_REVIEW, Cases.in(noon).underReview(),
                Status.AWAITING_COMPLAINANT, Cases.in(noon).awaiting(),
                Status.IN_SECOND_REVIEW, Cases.in(noon).inSecondReview(),
                Status.DECIDED, Cases.in(noon).decided(),
                Status.WITH_OMBUDSPERSON, Cases.in(noon).withOmbudsperson(),
                Status.WITHDRAWN, Cases.in(noon).withdrawn(),
                Status.REDIRECTED, redirected(),
                Status.CLOSED, closed());
        Map<String, Consumer<Complaint>> acts = Map.of(
                "assign first", c -> c.in(noon, Assigning::new).assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR),
                "ask", c -> c.in(noon, Reviewing::new).ask(NASSER, "?"),
                "find", c -> c.in(noon, Reviewing::new).find(NASSER, Cases.finding()),
                "concur", c -> c.in(noon, Reviewing::new).concur(WIRTH),
                "dissent", c -> c.in(noon, Reviewing::new).dissent(WIRTH, "nein"),
                "object", c -> c.in(noon, Appeal::new).object("nein"),
                "decide finally", c -> c.in(noon, Appeal::new).propose(PETRENKO, Cases.finding()),
                "withdraw", c -> c.in(noon, Correspondence::new).withdraw(),
                "redirect",
                        c -> c.in(noon, Redirecting::new)
                                .proposeRedirection(DEMIR, Role.COORDINATOR, "dort", "weil", false));
        Map<String, Set<Status>> allowed = Map.of(
                "assign first", EnumSet.of(Status.SUBMITTED, Status.UNDER_REVIEW),
                "ask", EnumSet.of(Status.UNDER_REVIEW),
                "find", EnumSet.of(Status.UNDER_REVIEW),
                "concur", EnumSet.of(Status.IN_SECOND_REVIEW),
                "dissent", EnumSet.of(Status.IN_SECOND_REVIEW),
                "object", EnumSet.of(Status.DECIDED),
                "decide finally", EnumSet.of(Status.WITH_OMBUDSPERSON),
                "withdraw",
                        EnumSet.of(
                                Status.SUBMITTED,
                                Status.UNDER_REVIEW,
                                Status.AWAITING_COMPLAINANT,
                                Status.IN_SECOND_REVIEW),
                "redirect", EnumSet.of(Status.SUBMITTED));
        return acts.entrySet().stream().flatMap(act -> states.entrySet().stream()
                .map(state -> DynamicTest.dynamicTest(act.getKey() + " while " + state.getKey(), () -> {
                    assertThat(state.getValue().status()).isEqualTo(state.getKey());
                    if (allowed.get(act.getKey()).contains(state.getKey())) {
                        act.getValue().accept(state.getValue());
                    } else {
                        assertThatThrownBy(() -> act.getValue().accept(state.getValue()))
                                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                                        .isIn("course"))
                                .satisfies(e -> assertThat(e.getMessage())
                                        .matches("(?s).*(" + state.getKey() + "|decision already).*"));
                    }
                })));
    }

    @Test
    void deadlines_run_in_working_days_and_stand_still_while_the_complainant_owes_an_answer() {
        var asked = Cases.in(noon)
                .underReview()
                .in(noon, Reviewing::new)
                .ask(NASSER, "Seit wann?")
                .next();
        assertThat(asked.deadlines().open(DeadlineKind.FINDING).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(asked.deadlines().open(DeadlineKind.FIRST_REPLY)).isEmpty();
        assertThat(asked.in(office().on("2027-01-20"), Completion::new).watch(Set.of()))
                .isEmpty();

        var answered = asked.in(office().on("2026-11-27"), Correspondence::new)
                .answer("Seit März")
                .next();

        assertThat(answered.deadlines().open(DeadlineKind.FINDING).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void a_deadline_in_danger_and_a_missed_one_are_told_once_each() {
        var complaint = Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.")
                .next();
        assertThat(complaint.in(office().on("2026-12-02"), Completion::new).watch(Set.of()))
                .isEmpty();
        var danger = complaint
                .in(office().on("2026-12-03"), Completion::new)
                .watch(Set.of())
                .orElseThrow();
        assertThat(danger.acts()).hasSize(1);
        assertThat(complaint
                        .in(office().on("2026-12-03"), Completion::new)
                        .watch(Set.of("DEADLINE_IN_DANGER FINDING 2026-12-04")))
                .isEmpty();
        assertThat(complaint
                        .in(office().on("2026-12-05"), Completion::new)
                        .watch(Set.of("DEADLINE_IN_DANGER FINDING 2026-12-04")))
                .isPresent();
    }

    @Test
    void a_deadline_is_extended_once_with_a_reason_and_within_ten_working_days() {
        var complaint = Cases.in(noon).underReview();
        assertThatThrownBy(() -> complaint
                        .in(noon, Reviewing::new)
                        .extend(ALBERS, Role.COORDINATOR, LocalDate.of(2026, 12, 21), "viel"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026-12-18");
        var later = complaint
                .in(noon, Reviewing::new)
                .extend(ALBERS, Role.COORDINATOR, LocalDate.of(2026, 12, 18), "Akte fehlt")
                .next();
        assertThat(later.deadlines().open(DeadlineKind.FINDING).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 18));
        assertThatThrownBy(() -> later.in(noon, Reviewing::new)
                        .extend(ALBERS, Role.COORDINATOR, LocalDate.of(2026, 12, 19), "noch"))
                .hasMessageContaining("once");
    }

    @Test
    void an_objection_is_possible_once_until_the_thirtieth_day() {
        var decided = Cases.in(noon).decided();
        assertThat(decided.in(office().on("2026-12-24"), Appeal::new)
                        .object("Nein")
                        .next()
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThatThrownBy(
                        () -> decided.in(office().on("2026-12-25"), Appeal::new).object("Nein"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026-12-24");
    }

    @Test
    void an_objections_time_that_would_end_on_a_saturday_ends_on_monday() {
        var decided = Cases.in(office().on("2026-11-26")).decided();
        assertThat(decided.in(office().on("2026-12-28"), Appeal::new)
                        .object("Nein")
                        .next()
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThatThrownBy(
                        () -> decided.in(office().on("2026-12-29"), Appeal::new).object("Nein"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026-12-28");
    }

    @Test
    void closing_waits_for_the_objections_time_and_for_every_remedy() {
        var remedy = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        var decided = Cases.in(noon).decided(Cases.promising(remedy));
        var after = office().on("2026-12-28");
        assertThatThrownBy(() -> decided.in(noon, Completion::new).close(ALBERS, Role.COORDINATOR))
                .hasMessageContaining("2026-12-24");
        assertThatThrownBy(() -> decided.in(after, Completion::new).close(ALBERS, Role.COORDINATOR))
                .hasMessageContaining("remedy");
        var done = decided.in(after, Completion::new)
                .remedyDone(WIRTH, Role.REVIEWER, 0)
                .next();
        assertThatThrownBy(() -> done.in(after, Completion::new).remedyDone(WIRTH, Role.REVIEWER, 0))
                .hasMessageContaining("done already");

        var closed =
                done.in(after, Completion::new).close(ALBERS, Role.COORDINATOR).next();

        assertThat(closed.deadlines().open(DeadlineKind.RETENTION).orElseThrow().due())
                .isEqualTo(LocalDate.of(2029, 12, 28));
    }

    @Test
    void F11_a_remedy_is_done_of_the_decision_that_promised_it_and_of_no_later_one() {
        var letter = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        var visit = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", WIRTH, LocalDate.of(2026, 12, 1));
        var apologised = Cases.in(noon)
                .decided(Cases.promising(letter, visit))
                .in(noon, Completion::new)
                .remedyDone(ALBERS, Role.COORDINATOR, 0)
                .next();
        var kept = Cases.promising(visit);
        var again = apologised
                .in(noon, Appeal::new)
                .object("Der Termin fehlt.")
                .next()
                .in(noon, Appeal::new)
                .propose(PETRENKO, kept)
                .next()
                .in(noon, Appeal::new)
                .countersign(LENT)
                .next();

        assertThat(again.file().remediesDone()).isEmpty();
        var after = office().on("2027-03-01");
        assertThatThrownBy(() -> again.in(after, Completion::new).close(ALBERS, Role.COORDINATOR))
                .hasMessageContaining("remedy");
        var done = again.in(after, Completion::new)
                .remedyDone(ALBERS, Role.COORDINATOR, 0)
                .next();
        assertThat(done.in(after, Completion::new)
                        .close(ALBERS, Role.COORDINATOR)
                        .next()
                        .status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void F11_a_promise_that_is_put_off_falls_away_and_needs_a_reason() {
        var soon = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        var late = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2036, 12, 1));
        var promised = Cases.in(noon)
                .decided(Cases.promising(soon))
                .in(noon, Appeal::new)
                .object("Nein.")
                .next();
        var putOff = Cases.promising(late);

        assertThatThrownBy(() -> promised.in(noon, Appeal::new).propose(PETRENKO, putOff))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("F11"));
    }
}
