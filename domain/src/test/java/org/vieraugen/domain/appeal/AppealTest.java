package org.vieraugen.domain.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.testing.Cases;

/** The ombudsperson's stage: asked for, decided, countersigned, and picked where two findings stand against each other. */
class AppealTest {
    private final Setting noon = office().noon();

    private Appeal appeal(Complaint complaint) {
        return complaint.in(noon, Appeal::new);
    }

    private Complaint twoFindings() {
        return Cases.in(noon).withTwoFindings();
    }

    private List<CaseAct> open(Complaint complaint, StaffKey who, Role role) {
        return Offers.open(complaint, noon, new Caller(who, Set.of(role)));
    }

    @Test
    void a_review_is_asked_for_only_once_there_is_a_decision() {
        for (var early : List.of(
                Cases.in(noon).submitted(),
                Cases.in(noon).inSecondReview(),
                Cases.in(noon).withOmbudsperson())) {
            refused("course", () -> appeal(early).object("Nein."));
        }
    }

    @Test
    void F7_whoever_decided_does_not_refuse_the_countersignature_either() {
        var waiting = Cases.in(noon).awaitingCountersignature();

        refused("F7", () -> appeal(waiting).refuse(PETRENKO, "Doch anders.", Optional.empty()));
        refused("F7", () -> appeal(waiting).refuse(NASSER, "Ich war es nicht.", Optional.empty()));
        refused("F7", () -> appeal(Cases.in(noon).withOmbudsperson()).refuse(AMINI, "Was denn?", Optional.empty()));
    }

    @Test
    void F7_a_second_refusal_says_what_the_decision_should_be_instead() {
        var again = appeal(Cases.in(noon).refusedOnce())
                .propose(PETRENKO, Cases.finding())
                .next();

        malformed("outcome", () -> appeal(again).refuse(LENT, "Immer noch nicht.", Optional.empty()));
        assertThat(twoFindings().file().pickWaits()).isTrue();
    }

    @Test
    void F7_a_first_refusal_lets_the_ombudsperson_decide_anew() {
        var refused = Cases.in(noon).refusedOnce();

        assertThat(refused.status()).isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThat(refused.file().waiting()).isEmpty();
    }

    @Test
    void F2_what_an_ombudsperson_decided_who_has_a_conflict_since_is_not_countersigned() {
        var waiting = Cases.in(noon).naming("Claudia Brandt").awaitingCountersignature();
        var inTheTeam = office().again(PETRENKO, new StaffKey("again"), "t3").noon();

        refused("C4", () -> waiting.in(inTheTeam, Appeal::new).countersign(AMINI));
        assertThat(appeal(waiting).countersign(AMINI).next().status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void F7_the_deputy_picks_one_of_two_findings_and_that_is_the_last_decision() {
        var hers = appeal(twoFindings()).pick(MERTENS, true);
        var theirs = appeal(twoFindings()).pick(MERTENS, false).next();

        var decision = hers.next().file().decision().orElseThrow();
        assertThat(decision.finding().by()).isEqualTo(PETRENKO);
        assertThat(decision.confirmer()).isEqualTo(MERTENS);
        assertThat(decision.isFinal()).isTrue();
        assertThat(hers.acts().get(0).facts()).containsEntry("seat", Seat.OMBUDS.name());
        assertThat(theirs.file().decision().orElseThrow().finding().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(theirs.file().decision().orElseThrow().finding().by()).isEqualTo(LENT);
    }

    @Test
    void F7_picking_is_offered_to_the_deputy_once_two_findings_are_there_and_not_before() {
        assertThat(open(twoFindings(), MERTENS, Role.DEPUTY)).containsExactly(AppealAct.PICK);
        assertThat(Offers.of(
                        Cases.in(noon).awaitingCountersignature(), noon, new Caller(YILMAZ, Set.of(Role.OMBUDSPERSON))))
                .extracting(offer -> offer.act())
                .doesNotContain(AppealAct.PICK);
        refused("F7", () -> appeal(Cases.in(noon).awaitingCountersignature()).pick(MERTENS, true));
        refused("F7", () -> appeal(Cases.in(noon).withOmbudsperson()).pick(MERTENS, true));
        refused("F7", () -> AppealAct.PICK.require(twoFindings(), noon, MERTENS, Role.REVIEWER));
    }

    @Test
    void F7_an_ombudsperson_with_no_part_picks_too_and_nobody_who_had_one() {
        assertThat(appeal(twoFindings()).pick(YILMAZ, true).next().status()).isEqualTo(Status.DECIDED);
        refused("C5", () -> appeal(twoFindings()).pick(PETRENKO, true));
    }

    @Test
    void F12_the_last_seat_picks_only_where_no_deputy_and_no_ombudsperson_is_free() {
        refused("F12", () -> appeal(twoFindings()).pick(LAST_ONE, true));

        var alone = office().noonWithout(MERTENS, YILMAZ);
        assertThat(twoFindings()
                        .in(alone, Appeal::new)
                        .pick(LAST_ONE, true)
                        .next()
                        .status())
                .isEqualTo(Status.DECIDED);
    }
}
