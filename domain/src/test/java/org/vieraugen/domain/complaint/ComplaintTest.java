package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.complaint.Status.*;
import static org.vieraugen.domain.testing.Office.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.unsealing.Unsealing;

/** What a complaint tells of itself: who acted in it, what is owed, where it stands. */
class ComplaintTest {
    private final Setting noon = office().noon();

    private Complaint protectedAfter(Complaint first) {
        return Cases.in(noon).afterBeingTreatedWorse(first).submitted();
    }

    private Complaint promising(Remedy... remedies) {
        var judgement = new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(remedies), 5);
        return Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next()
                .in(noon, Reviewing::new)
                .find(NASSER, judgement)
                .next();
    }

    @Test
    void C5_whoever_did_something_has_a_part_and_nobody_else() {
        var complaint = Cases.in(noon).underReview();

        assertThat(complaint.hasSeen(ALBERS)).as("she assigned").isTrue();
        assertThat(complaint.hasSeen(NASSER)).as("she was only assigned").isFalse();
        assertThat(complaint.hasSeen(DEMIR)).isFalse();
    }

    @Test
    void I6_a_part_in_the_first_complaint_is_none_in_the_protected_one() {
        var first = Cases.in(noon).recordedBy(ALBERS).submitted();
        var isProtected = protectedAfter(first);

        assertThat(first.hasSeen(ALBERS)).isTrue();
        assertThat(isProtected.hasSeen(ALBERS)).isFalse();
        assertThat(isProtected.acting(noon)).doesNotContain(ALBERS);
        assertThat(first.firstCode()).isEqualTo(CodeScope.STATUS);
        assertThat(isProtected.firstCode()).isEqualTo(CodeScope.EVERYTHING);
    }

    @Test
    void I9_working_on_a_complaint_does_not_make_it_a_recorded_one() {
        assertThat(Cases.in(noon).underReview().firstCode()).isEqualTo(CodeScope.EVERYTHING);
    }

    @Test
    void L8_whoever_owes_a_remedy_owes_it_from_the_decision_on_until_it_is_done() {
        var letter = new Remedy(Remedy.Kind.APOLOGY, "Brief", THAL, LocalDate.of(2026, 12, 1));
        var visit = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", AMINI, LocalDate.of(2026, 12, 1));
        var found = promising(letter, visit);
        assertThat(found.owesRemedy(THAL)).as("proposed only").isFalse();

        var decided = found.in(noon, Reviewing::new).concur(WIRTH).next();
        assertThat(decided.owesRemedy(THAL)).isTrue();
        assertThat(decided.owesRemedy(AMINI)).isTrue();
        assertThat(decided.owesRemedy(OLBRICH)).isFalse();

        var done = decided.in(noon, Completion::new)
                .remedyDone(THAL, Role.REVIEWER, 0)
                .next();
        assertThat(done.owesRemedy(THAL)).isFalse();
        assertThat(done.owesRemedy(AMINI)).isTrue();
    }

    private static Optional<LocalDate> confirmationOwed(Complaint complaint) {
        return complaint.deadlines().open(DeadlineKind.CONFIRMATION).map(deadline -> deadline.due());
    }

    @Test
    void F9_a_second_word_is_owed_until_the_last_proposal_is_answered() {
        var both = Cases.in(noon)
                .naming("Jens Olbrich")
                .submitted()
                .in(noon, Clarifying::new)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(OLBRICH), "ein anderer")
                .next()
                .in(noon, Unsealing::new)
                .request(ALBERS, Role.COORDINATOR, "Zustellung")
                .next();
        assertThat(confirmationOwed(both)).isPresent();

        var one = both.in(noon, Unsealing::new).refuse(PETRENKO, "Kein Grund.").next();
        assertThat(confirmationOwed(one)).isPresent();

        var none = one.in(noon, Clarifying::new)
                .confirmLeaving(DEMIR, Role.COORDINATOR, "stimmt")
                .next();
        assertThat(confirmationOwed(none)).isEmpty();
    }

    @Test
    void L7_a_word_on_a_challenge_is_owed_when_the_last_proposal_is_answered() {
        var challenged = Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .answer("Frau Amira Nasser ist befangen.")
                .next()
                .in(noon, Clarifying::new)
                .settle(ALBERS, Role.COORDINATOR, "Amira Nasser", Set.of(), true, "nur deshalb")
                .next();
        var answered = challenged
                .in(noon, Unsealing::new)
                .request(ALBERS, Role.COORDINATOR, "Zustellung")
                .next()
                .in(noon, Unsealing::new)
                .refuse(PETRENKO, "Kein Grund.")
                .next();

        assertThat(answered.file().pending()).isEmpty();
        assertThat(confirmationOwed(answered)).isPresent();
    }

    @Test
    void P5_the_office_works_on_what_neither_waits_for_the_complainant_nor_is_decided_or_over() {
        assertThat(Arrays.stream(Status.values()).filter(Status::isWorkedOn))
                .containsExactly(SUBMITTED, UNDER_REVIEW, IN_SECOND_REVIEW, WITH_OMBUDSPERSON);
    }

    @Test
    void a_state_is_open_as_long_as_something_can_follow() {
        assertThat(Status.over()).containsExactly(CLOSED, REDIRECTED, WITHDRAWN);
        assertThat(Status.open())
                .containsExactly(
                        SUBMITTED, UNDER_REVIEW, AWAITING_COMPLAINANT, IN_SECOND_REVIEW, WITH_OMBUDSPERSON, DECIDED);
    }

    @Test
    void a_step_that_is_refused_names_the_state_and_what_is_possible_from_it() {
        assertThatThrownBy(() -> DECIDED.mustBe("asking", List.of(UNDER_REVIEW)))
                .hasMessageContaining("asking is not possible while the complaint is DECIDED")
                .hasMessageContaining("from here it can become WITH_OMBUDSPERSON, CLOSED")
                .hasMessageContaining("needs UNDER_REVIEW");
        assertThatThrownBy(() -> CLOSED.mustBe("asking", List.of(UNDER_REVIEW, SUBMITTED)))
                .hasMessageContaining("nothing follows any more")
                .hasMessageContaining("needs UNDER_REVIEW or SUBMITTED");
    }
}
