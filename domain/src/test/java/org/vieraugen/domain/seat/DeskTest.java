package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

class DeskTest {
    private final Setting noon = office().noon();
    private final Caller both = new Caller(DEMIR, Set.of(Role.COORDINATOR, Role.REVIEWER));
    private final Caller coordinator = new Caller(ALBERS, Set.of(Role.COORDINATOR));
    private final Caller ombudsperson = new Caller(PETRENKO, Set.of(Role.OMBUDSPERSON));

    private Complaint reviewedByDemir() {
        return Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, DEMIR, ALBERS, Role.COORDINATOR)
                .next();
    }

    private Complaint replied(Complaint complaint, Caller by, Role as) {
        return complaint
                .in(noon, Correspondence::new)
                .reply(by.staff(), as, "Wir prüfen.")
                .next();
    }

    @Test
    void F12_a_deputy_and_the_last_seat_work_at_no_desk_while_somebody_before_them_is_free() {
        var complaint = Cases.in(noon).submitted();

        refused("F12", () -> Desk.require(complaint, noon, MERTENS, Role.OMBUDSPERSON));
        refused("F12", () -> Desk.require(complaint, noon, LAST_ONE, Role.OMBUDSPERSON));
    }

    @Test
    void F7_an_ombudsperson_who_wrote_from_the_desk_may_still_decide() {
        var complaint = replied(Cases.in(noon).inSecondReview(), ombudsperson, Role.OMBUDSPERSON);
        var objected = complaint
                .in(noon, Reviewing::new)
                .concur(WIRTH)
                .next()
                .in(noon, Appeal::new)
                .object("Nein.")
                .next();

        assertThat(objected.in(noon, Appeal::new)
                        .propose(PETRENKO, Cases.finding())
                        .next()
                        .awaitsCountersignature())
                .isTrue();
    }

    @Test
    void C5_a_first_reviewer_who_wrote_may_still_find_and_whoever_wrote_from_the_desk_cannot_review() {
        var complaint = replied(Cases.in(noon).underReview(), new Caller(NASSER, Set.of(Role.REVIEWER)), Role.REVIEWER);

        assertThat(Cases.in(noon).found(complaint).status()).isEqualTo(Status.IN_SECOND_REVIEW);
        var written = replied(Cases.in(noon).submitted(), both, Role.COORDINATOR);
        refused("C5", () -> written.in(noon, Assigning::new).assign(Seat.FIRST, DEMIR, ALBERS, Role.COORDINATOR));
    }

    @Test
    void F3_whoever_reviews_acts_as_reviewer_and_at_the_desk_as_coordinator() {
        var seated = reviewedByDemir();

        assertThat(Desk.roleOf(CaseDuty.REPLY, both, seated)).isEqualTo(Role.REVIEWER);
        assertThat(Desk.roleOf(CaseDuty.TRIAGE, both, seated)).isEqualTo(Role.COORDINATOR);
        assertThat(Desk.roleOf(CaseDuty.REPLY, both, Cases.in(noon).submitted()))
                .isEqualTo(Role.COORDINATOR);
        assertThat(Desk.roleOf(CaseDuty.FIND, both, Cases.in(noon).submitted())).isEqualTo(Role.REVIEWER);
    }

    @Test
    void F12_the_ombudsperson_her_deputy_and_the_last_seat_act_in_her_role() {
        var complaint = Cases.in(noon).submitted();

        for (var role : Set.of(Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT)) {
            var caller = new Caller(MERTENS, Set.of(role));
            assertThat(Desk.roleOf(CaseDuty.REPLY, caller, complaint))
                    .as("%s", role)
                    .isEqualTo(Role.OMBUDSPERSON);
            assertThat(Desk.roleOf(CaseDuty.OMBUDS_DECISION, caller, complaint))
                    .as("%s", role)
                    .isEqualTo(Role.OMBUDSPERSON);
        }
    }

    @Test
    void F7_whoever_countersigns_does_so_as_a_reviewer() {
        assertThat(Desk.roleOf(
                        CaseDuty.COUNTERSIGN, ombudsperson, Cases.in(noon).awaitingCountersignature()))
                .isEqualTo(Role.REVIEWER);
    }

    @Test
    void F9_the_word_that_is_the_ombudspersons_alone_is_said_in_her_role() {
        var twoRoles = new Caller(PETRENKO, Set.of(Role.COORDINATOR, Role.OMBUDSPERSON));
        var complaint = Cases.in(noon).submitted();

        assertThat(Desk.roleOf(CaseDuty.DECIDE_LIMIT, twoRoles, complaint)).isEqualTo(Role.OMBUDSPERSON);
        assertThat(Desk.roleOf(CaseDuty.TRIAGE, twoRoles, complaint)).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void I6_at_a_protected_complaint_nobody_acts_as_coordinator_who_can_act_otherwise() {
        var isProtected = Cases.in(noon).treatedWorse();

        assertThat(Desk.roleOf(
                        CaseDuty.REPLY, new Caller(PETRENKO, Set.of(Role.COORDINATOR, Role.OMBUDSPERSON)), isProtected))
                .isEqualTo(Role.OMBUDSPERSON);
        assertThat(Desk.roleOf(CaseDuty.REPLY, both, isProtected)).isEqualTo(Role.REVIEWER);
        assertThat(Desk.roleOf(CaseDuty.REPLY, coordinator, isProtected)).isEqualTo(Role.COORDINATOR);
    }
}
