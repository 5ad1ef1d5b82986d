package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Reviewing.Judgement;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.review.Outcome;
import org.vieraugen.domain.review.Remedy;
import org.vieraugen.domain.testing.Cases;

class CourseTest {
    private final Setting noon = office().noon();

    private Complaint redirected() {
        return Cases.in(noon)
                .submitted()
                .reception(noon)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Standesamt", "nicht hier", true)
                .next()
                .reception(noon)
                .confirmRedirection(PETRENKO, Role.OMBUDSPERSON)
                .next();
    }

    private Complaint closed() {
        return Cases.in(noon)
                .decided()
                .completion(office().on("2026-12-29"))
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
                "assign first", c -> c.reviewing(noon).assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR),
                "ask", c -> c.reviewing(noon).ask(NASSER, "?"),
                "find", c -> c.reviewing(noon).find(NASSER, Cases.finding()),
                "concur", c -> c.reviewing(noon).concur(WIRTH),
                "dissent", c -> c.reviewing(noon).dissent(WIRTH, "nein"),
                "object", c -> c.appeal(noon).object("nein"),
                "decide finally", c -> c.appeal(noon).propose(PETRENKO, Cases.finding()),
                "withdraw", c -> c.correspondence(noon).withdraw(),
                "redirect", c -> c.reception(noon).proposeRedirection(DEMIR, Role.COORDINATOR, "dort", "weil", false));
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
                .reviewing(noon)
                .ask(NASSER, "Seit wann?")
                .next();
        assertThat(asked.deadlines().open(DeadlineKind.FINDING).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(asked.deadlines().open(DeadlineKind.FIRST_REPLY)).isEmpty();
        assertThat(asked.completion(office().on("2027-01-20")).watch(Set.of())).isEmpty();

        var answered = asked.correspondence(office().on("2026-11-27"))
                .answer("Seit März")
                .next();

        assertThat(answered.deadlines().open(DeadlineKind.FINDING).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void a_deadline_in_danger_and_a_missed_one_are_told_once_each() {
        var complaint = Cases.in(noon)
                .underReview()
                .correspondence(noon)
                .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.")
                .next();
        assertThat(complaint.completion(office().on("2026-12-02")).watch(Set.of()))
                .isEmpty();
        var danger =
                complaint.completion(office().on("2026-12-03")).watch(Set.of()).orElseThrow();
        assertThat(danger.acts()).hasSize(1);
        assertThat(complaint
                        .completion(office().on("2026-12-03"))
                        .watch(Set.of("DEADLINE_IN_DANGER FINDING 2026-12-04")))
                .isEmpty();
        assertThat(complaint
                        .completion(office().on("2026-12-05"))
                        .watch(Set.of("DEADLINE_IN_DANGER FINDING 2026-12-04")))
                .isPresent();
    }

    @Test
    void a_deadline_is_extended_once_with_a_reason_and_within_ten_working_days() {
        var complaint = Cases.in(noon).underReview();
        assertThatThrownBy(() ->
                        complaint.reviewing(noon).extend(ALBERS, Role.COORDINATOR, LocalDate.of(2026, 12, 21), "viel"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026-12-18");
        var later = complaint
                .reviewing(noon)
                .extend(ALBERS, Role.COORDINATOR, LocalDate.of(2026, 12, 18), "Akte fehlt")
                .next();
        assertThat(later.deadlines().open(DeadlineKind.FINDING).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 18));
        assertThatThrownBy(() ->
                        later.reviewing(noon).extend(ALBERS, Role.COORDINATOR, LocalDate.of(2026, 12, 19), "noch"))
                .hasMessageContaining("once");
    }

    @Test
    void an_objection_is_possible_once_until_the_thirtieth_day() {
        var decided = Cases.in(noon).decided();
        assertThat(decided.appeal(office().on("2026-12-24"))
                        .object("Nein")
                        .next()
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThatThrownBy(() -> decided.appeal(office().on("2026-12-25")).object("Nein"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026-12-24");
    }

    @Test
    void an_objections_time_that_would_end_on_a_saturday_ends_on_monday() {
        var decided = Cases.in(office().on("2026-11-26")).decided();
        assertThat(decided.appeal(office().on("2026-12-28"))
                        .object("Nein")
                        .next()
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThatThrownBy(() -> decided.appeal(office().on("2026-12-29")).object("Nein"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("2026-12-28");
    }

    @Test
    void closing_waits_for_the_objections_time_and_for_every_remedy() {
        var remedy = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        var proposal = new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(remedy), 5);
        var decided = Cases.in(noon)
                .underReview()
                .reviewing(noon)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next()
                .reviewing(noon)
                .find(NASSER, proposal)
                .next()
                .reviewing(noon)
                .concur(WIRTH)
                .next();
        var after = office().on("2026-12-28");
        assertThatThrownBy(() -> decided.completion(noon).close(ALBERS, Role.COORDINATOR))
                .hasMessageContaining("2026-12-24");
        assertThatThrownBy(() -> decided.completion(after).close(ALBERS, Role.COORDINATOR))
                .hasMessageContaining("remedy");
        var done = decided.completion(after).remedyDone(WIRTH, Role.REVIEWER, 0).next();
        assertThatThrownBy(() -> done.completion(after).remedyDone(WIRTH, Role.REVIEWER, 0))
                .hasMessageContaining("done already");

        var closed = done.completion(after).close(ALBERS, Role.COORDINATOR).next();

        assertThat(closed.deadlines().open(DeadlineKind.RETENTION).orElseThrow().due())
                .isEqualTo(LocalDate.of(2029, 12, 28));
    }

    @Test
    void F11_a_remedy_is_done_of_the_decision_that_promised_it_and_of_no_later_one() {
        var letter = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        var visit = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", WIRTH, LocalDate.of(2026, 12, 1));
        var both = new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(letter, visit), 5);
        var apologised = Cases.in(noon)
                .underReview()
                .reviewing(noon)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next()
                .reviewing(noon)
                .find(NASSER, both)
                .next()
                .reviewing(noon)
                .concur(WIRTH)
                .next()
                .completion(noon)
                .remedyDone(ALBERS, Role.COORDINATOR, 0)
                .next();
        var kept = new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(visit), 5);
        var again = apologised
                .appeal(noon)
                .object("Der Termin fehlt.")
                .next()
                .appeal(noon)
                .propose(PETRENKO, kept)
                .next()
                .appeal(noon)
                .countersign(LENT)
                .next();

        assertThat(again.file().remediesDone()).isEmpty();
        var after = office().on("2027-03-01");
        assertThatThrownBy(() -> again.completion(after).close(ALBERS, Role.COORDINATOR))
                .hasMessageContaining("remedy");
        var done =
                again.completion(after).remedyDone(ALBERS, Role.COORDINATOR, 0).next();
        assertThat(done.completion(after).close(ALBERS, Role.COORDINATOR).next().status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void F11_a_promise_that_is_put_off_falls_away_and_needs_a_reason() {
        var soon = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        var late = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2036, 12, 1));
        var promised = Cases.in(noon)
                .underReview()
                .reviewing(noon)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next()
                .reviewing(noon)
                .find(NASSER, new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(soon), 5))
                .next()
                .reviewing(noon)
                .concur(WIRTH)
                .next()
                .appeal(noon)
                .object("Nein.")
                .next();
        var putOff = new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(late), 5);

        assertThatThrownBy(() -> promised.appeal(noon).propose(PETRENKO, putOff))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("F11"));
    }
}
