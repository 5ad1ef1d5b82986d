package org.vieraugen.domain.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What can be taken back, and what can not. */
class UndoableTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Setting noon = Office.office().noon();

    private Optional<Undoable> of(Complaint before, Step<Complaint> step) {
        return Undoable.of(before, step, ALBERS, noon.at(), MINUTE);
    }

    @Test
    void only_assigning_and_writing_can_be_taken_back_by_one_person() {
        Set<CaseAct> undoable =
                Offers.all().stream().filter(act -> act.declared().isUndoable()).collect(Collectors.toSet());
        assertThat(undoable)
                .containsExactlyInAnyOrder(
                        ReviewAct.ASSIGN_FIRST, ReviewAct.ASSIGN_SECOND, ReviewAct.ASK, CorrespondenceAct.REPLY);
    }

    @Test
    void it_can_be_for_as_long_as_the_office_says_and_not_at_all_for_no_time() {
        var before = Cases.in(noon).submitted();
        var step = before.in(noon, Assigning::new).assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR);
        assertThat(of(before, step)).hasValueSatisfying(done -> assertThat(done.until())
                .isEqualTo(noon.at().plus(MINUTE)));
        assertThat(Undoable.of(before, step, ALBERS, noon.at(), Duration.ZERO)).isEmpty();
    }

    @Test
    void F2_a_step_in_which_somebody_left_a_seat_stays() {
        var before = Cases.in(noon).underReview();
        var leaving = before.with(before.parties().handledBy(Set.of(NASSER)));
        var step = Freeing.after(
                noon, leaving.in(noon, Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Guten Tag."));
        assertThat(step.acts()).hasSizeGreaterThan(1);
        assertThat(of(leaving, step)).isEmpty();
    }

    @Test
    void F6_that_nobody_is_eligible_is_told_at_once() {
        var before = Cases.in(noon).submitted();
        assertThat(of(before, before.in(noon, Assigning::new).nobodyEligible(Seat.FIRST, ALBERS, Role.COORDINATOR)))
                .isEmpty();
    }

    @Test
    void what_changed_more_than_can_be_restored_stays() {
        var before = Cases.in(noon).underReview();
        var step = before.with(before.parties().handledBy(Set.of(Office.OLBRICH)))
                .in(noon, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Guten Tag.");
        assertThat(of(before, step)).isEmpty();
        var copied = before.in(noon, Correspondence::new).workingCopy(ALBERS, Role.COORDINATOR, "Auf Deutsch.");
        assertThat(of(before, copied)).isEmpty();
    }
}
