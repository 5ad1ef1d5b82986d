package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

/** Who owes the next step: what the complainant sees, and the one answer that all lists give. */
class TurnTest {
    private final Setting noon = office().noon();

    private static Role owes(Complaint complaint) {
        return Turn.of(complaint).owes();
    }

    private Complaint redirecting(Complaint complaint) {
        return complaint
                .in(noon, Redirecting::new)
                .proposeRedirection(PETRENKO, Role.OMBUDSPERSON, "Standesamt", "nicht hier", true)
                .next();
    }

    @Test
    void each_state_has_a_role_that_owes_the_next_step() {
        assertThat(owes(Cases.in(noon).submitted())).isEqualTo(Role.COORDINATOR);
        assertThat(owes(Cases.in(noon).awaiting())).isEqualTo(Role.COMPLAINANT);
        assertThat(owes(Cases.in(noon).withOmbudsperson())).isEqualTo(Role.OMBUDSPERSON);
        assertThat(owes(Cases.in(noon).withdrawn())).isEqualTo(Role.SYSTEM);
    }

    @Test
    void F7_a_decision_of_the_ombudsperson_is_a_reviewers_turn_until_it_is_confirmed_or_refused() {
        assertThat(owes(Cases.in(noon).awaitingCountersignature())).isEqualTo(Role.REVIEWER);
        assertThat(owes(Cases.in(noon).refusedOnce())).isEqualTo(Role.OMBUDSPERSON);
    }

    @Test
    void F6_a_review_is_its_reviewers_turn_and_of_an_empty_seat_the_desks() {
        var underReview = Cases.in(noon).underReview();

        assertThat(Turn.of(underReview).holder()).contains(NASSER);
        assertThat(owes(underReview)).isEqualTo(Role.REVIEWER);
        assertThat(Turn.of(Cases.in(noon).inSecondReview()).holder()).contains(WIRTH);
        var left =
                underReview.in(noon, Reviewing::new).recuse(NASSER, "A cousin.").next();
        assertThat(owes(left)).isEqualTo(Role.COORDINATOR);
        assertThat(Turn.of(left).holder()).isEmpty();
    }

    @Test
    void I6_a_protected_complaint_is_the_ombudspersons_turn() {
        assertThat(owes(Cases.in(noon).treatedWorse())).isEqualTo(Role.OMBUDSPERSON);
    }

    @Test
    void C1_a_name_that_nobody_settled_is_owed_beside_the_next_step_until_it_is_settled_or_all_is_over() {
        var possible = Cases.in(noon).saying("ich war bei olbrich am schalter").submitted();

        assertThat(Turn.of(possible).also()).containsExactly(Role.COORDINATOR);
        assertThat(Turn.of(possible.in(noon, Clarifying::new)
                                .settle(ALBERS, Role.COORDINATOR, "olbrich", Set.of(), false, "ein anderer")
                                .next())
                        .also())
                .isEmpty();
        assertThat(Turn.of(possible.in(noon, Correspondence::new).withdraw().next())
                        .also())
                .isEmpty();
    }

    @Test
    void F9_a_proposal_is_owed_a_word_by_those_who_may_confirm_it() {
        assertThat(Turn.of(Cases.in(noon).submitted()).also()).isEmpty();
        assertThat(Turn.of(redirecting(Cases.in(noon).submitted())).also())
                .containsExactlyInAnyOrder(Role.COORDINATOR, Role.OMBUDSPERSON);
        assertThat(Turn.of(redirecting(Cases.in(noon).treatedWorse())).also())
                .as("nothing of it is the complaints office's (I6)")
                .containsExactly(Role.OMBUDSPERSON);
    }

    @Test
    void L7_a_challenge_is_owed_a_word_by_the_ombudsperson() {
        var challenged = Cases.in(noon).challenged(Cases.in(noon).underReview(), "Frau Amira Nasser ist befangen.");

        assertThat(Turn.of(challenged).also()).containsExactly(Role.OMBUDSPERSON);
    }

    @Test
    void after_a_decision_it_is_the_complainants_turn_until_the_last_day_of_asking_for_a_review() {
        var decided = Turn.of(Cases.in(noon).decided());

        assertThat(decided.owes(LocalDate.of(2026, 12, 24))).isEqualTo(Role.COMPLAINANT);
        assertThat(decided.owes(LocalDate.of(2026, 12, 25))).isEqualTo(Role.COORDINATOR);
        assertThat(Turn.of(Cases.in(noon).submitted()).owes(noon.today())).isEqualTo(Role.COORDINATOR);
    }
}
