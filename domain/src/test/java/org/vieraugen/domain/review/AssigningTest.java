package org.vieraugen.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;

/** Who gives the seats, and who permits a disclosable conflict. */
class AssigningTest {
    private final Setting noon = office().noon();
    private final Complaint aboutClaudia =
            Cases.in(noon).naming("Claudia Brandt").submitted();

    private Assigning assigning(Complaint complaint) {
        return complaint.in(noon, Assigning::new);
    }

    @Test
    void F12_a_deputy_gives_no_seat_while_somebody_of_the_desk_is_free() {
        var underReview = Cases.in(noon).underReview();

        refused("F12", () -> assigning(Cases.in(noon).submitted())
                .assign(Seat.FIRST, WIRTH, MERTENS, Role.OMBUDSPERSON));
        refused("F12", () -> assigning(underReview).assign(Seat.SECOND, WIRTH, MERTENS, Role.OMBUDSPERSON));
        refused("F12", () -> assigning(underReview).nobodyEligible(Seat.FIRST, MERTENS, Role.OMBUDSPERSON));
        refused("F12", () -> assigning(underReview).nobodyEligible(Seat.SECOND, MERTENS, Role.OMBUDSPERSON));
    }

    @Test
    void each_seat_is_given_in_its_states_and_no_other_seat_at_all() {
        refused("course", () -> assigning(Cases.in(noon).submitted())
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR));
        refused("course", () -> assigning(Cases.in(noon).inSecondReview())
                .assign(Seat.FIRST, THAL, ALBERS, Role.COORDINATOR));
        malformed("seat", () -> assigning(Cases.in(noon).submitted())
                .assign(Seat.COUNTERSIGN, WIRTH, ALBERS, Role.COORDINATOR));
    }

    @Test
    void F1_whoever_holds_the_other_seat_is_no_candidate() {
        var underReview = Cases.in(noon).underReview();
        var holder = underReview.seats().first().orElseThrow();
        var assigning = assigning(underReview);

        assertThat(assigning
                        .candidates(Seat.SECOND, Workload.NONE, ALBERS, Role.COORDINATOR)
                        .find(holder))
                .isEmpty();
        assertThat(assigning
                        .candidates(Seat.FIRST, Workload.NONE, ALBERS, Role.COORDINATOR)
                        .find(holder))
                .isPresent();
    }

    @Test
    void C4_the_ombudsperson_permits_a_disclosable_conflict_and_the_complainant_is_told() {
        var step = assigning(aboutClaudia)
                .waive(PETRENKO, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst kennt das Gebiet.");

        assertThat(step.next().file().waivers()).hasSize(1);
        assertThat(step.notices()).containsExactly(Notice.to(Role.COMPLAINANT, ReviewNotices.WAIVER));
    }

    @Test
    void F9_F12_a_deputy_permits_nothing_while_somebody_before_them_is_free() {
        refused("F12", () -> assigning(aboutClaudia)
                .waive(MERTENS, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst."));
    }

    @Test
    void F5_an_ombudsperson_who_is_complained_about_permits_nothing() {
        var aboutBoth =
                Cases.in(noon).naming("Claudia Brandt", "Maria Petrenko").submitted();

        refused("F5", () -> assigning(aboutBoth)
                .waive(PETRENKO, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst."));
    }

    @Test
    void a_waiver_exists_only_for_a_disclosable_conflict_that_is_there() {
        refused("C8", () -> assigning(aboutClaudia)
                .waive(PETRENKO, THAL, ConflictRule.PATTERN, Seat.FIRST, "Niemand sonst."));
        refused("C3", () -> assigning(aboutClaudia)
                .waive(PETRENKO, OLBRICH, ConflictRule.LINE_OF_COMMAND, Seat.FIRST, "Niemand sonst."));
        refused("C4", () -> assigning(aboutClaudia)
                .waive(PETRENKO, NASSER, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst."));
    }
}
