package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;

/** The body behind every seat, while everybody before it is away. */
class LastSeatTest {
    private final Setting alone = office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS);

    private Complaint begun() {
        return Cases.in(alone).then(complaint -> complaint
                .in(alone, Assigning::new)
                .assign(Seat.FIRST, NASSER, LAST_ONE, Role.OMBUDSPERSON)
                .next());
    }

    @Test
    void F12_whoever_of_the_last_seat_began_at_the_desk_goes_on_there_and_the_others_keep_away() {
        var complaint = begun();

        assertThatCode(() -> Desk.require(complaint, alone, LAST_ONE, Role.OMBUDSPERSON))
                .doesNotThrowAnyException();
        refused("F12", () -> Desk.require(complaint, alone, LAST_TWO, Role.OMBUDSPERSON));
        assertThatCode(() -> Desk.require(Cases.in(alone).submitted(), alone, LAST_TWO, Role.OMBUDSPERSON))
                .as("nobody has begun")
                .doesNotThrowAnyException();
    }

    @Test
    void F12_who_began_at_the_desk_leaves_every_other_seat_to_the_other_members() {
        var complaint = begun();

        for (var seat : Set.of(Seat.FIRST, Seat.SECOND, Seat.COUNTERSIGN, Seat.PICK)) {
            assertThat(LastSeat.mayServe(LAST_TWO, seat, complaint, alone, Set.of()))
                    .as("%s", seat)
                    .isTrue();
        }
        assertThat(LastSeat.mayServe(LAST_TWO, Seat.OMBUDS, complaint, alone, Set.of()))
                .as("at the desk they act in the ombudsperson's place")
                .isFalse();
    }

    @Test
    void F12_what_the_ombudsperson_did_bars_nobody_of_the_last_seat_and_their_acts_bar_nobody_else() {
        var noon = office().noon();
        var hers = Cases.in(noon).then(complaint -> complaint
                .in(noon, Assigning::new)
                .assign(Seat.FIRST, NASSER, PETRENKO, Role.OMBUDSPERSON)
                .next());

        assertThat(LastSeat.mayServe(LAST_ONE, Seat.DESK, hers, alone, Set.of()))
                .isTrue();
        assertThat(LastSeat.mayServe(PETRENKO, Seat.DESK, begun(), noon, Set.of()))
                .isTrue();
    }

    private Complaint redirecting(Complaint complaint) {
        return complaint
                .in(alone, Redirecting::new)
                .proposeRedirection(LAST_ONE, Role.OMBUDSPERSON, "Standesamt", "nicht hier", true)
                .next();
    }

    @Test
    void F12_whoever_of_the_last_seat_answered_a_proposal_answers_the_next_one_too() {
        var again = redirecting(redirecting(Cases.in(alone).submitted())
                .in(alone, Redirecting::new)
                .refuseRedirection(LAST_TWO, Role.OMBUDSPERSON, "doch hier")
                .next());

        refused("F12", () -> again.in(alone, Redirecting::new)
                .confirmRedirection(new StaffKey("last3"), Role.OMBUDSPERSON));
        assertThat(again.in(alone, Redirecting::new)
                        .confirmRedirection(LAST_TWO, Role.OMBUDSPERSON)
                        .next()
                        .status()
                        .isOver())
                .isTrue();
    }

    @Test
    void F9_F12_what_one_of_the_last_seat_proposes_another_one_confirms() {
        var proposed = redirecting(Cases.in(alone).submitted());

        refused("F9", () -> proposed.in(alone, Redirecting::new).confirmRedirection(LAST_ONE, Role.OMBUDSPERSON));
        assertThat(proposed.in(alone, Redirecting::new)
                        .confirmRedirection(LAST_TWO, Role.OMBUDSPERSON)
                        .next()
                        .status()
                        .isOver())
                .isTrue();
    }

    @Test
    void F12_the_last_seat_is_whoever_holds_that_role_and_nobody_unknown() {
        assertThat(LastSeat.isOfIt(LAST_ONE, alone)).isTrue();
        assertThat(LastSeat.isOfIt(MERTENS, alone)).isFalse();
        assertThat(LastSeat.isOfIt(new StaffKey("nobody"), alone)).isFalse();
    }

    @Test
    void F12_another_member_of_the_last_seat_reviews_when_there_is_nobody_else() {
        var nobody = new Setting(
                office().lendingNobody().withoutReviewers().organisation(), alone.pairs(), alone.absent(), alone.at());
        var complaint = Cases.in(nobody).submitted();

        var first =
                complaint.in(nobody, Assigning::new).proposed(Seat.FIRST, Workload.NONE, LAST_ONE, Role.OMBUDSPERSON);

        assertThat(first).hasValueSatisfying(who -> assertThat(LastSeat.isOfIt(who, nobody))
                .isTrue());
        assertThat(first).isNotEqualTo(Optional.of(LAST_ONE));
    }
}
