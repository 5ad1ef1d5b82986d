package org.vieraugen.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.protection.ProtectionAct;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

/** What is asked of whoever tries something, before it happens. */
class AttemptTest {
    private final Setting noon = office().noon();

    private Complaint redirecting(Complaint complaint) {
        return complaint
                .in(noon, Redirecting::new)
                .proposeRedirection(PETRENKO, Role.OMBUDSPERSON, "Standesamt", "nicht zuständig", false)
                .next();
    }

    /** The first reviewer is named, but perhaps only in another sense: until somebody says so she keeps the seat and does nothing. */
    private Complaint perhapsNaming(Complaint complaint) {
        return complaint
                .in(noon, Correspondence::new)
                .answer("ich war bei nasser am schalter")
                .next();
    }

    @Test
    void F1_only_whoever_holds_the_seat_acts_on_it_and_is_told_which_it_is() {
        var second = Cases.in(noon).inSecondReview().in(noon, Reviewing::new);
        refused("F1", () -> second.dissent(NASSER, "Nein."));
        assertThatThrownBy(() -> second.dissent(NASSER, "Nein.")).hasMessageContaining("is not the second reviewer");
        var first = Cases.in(noon).underReview().in(noon, Reviewing::new);
        assertThatThrownBy(() -> first.ask(WIRTH, "Seit wann?")).hasMessageContaining("is not the first reviewer");
    }

    @Test
    void C1_whoever_is_perhaps_named_keeps_the_seat_and_does_nothing_on_it() {
        var perhaps = perhapsNaming(Cases.in(noon).underReview());

        assertThat(perhaps.seats().first()).contains(NASSER);
        refused("C1", () -> perhaps.in(noon, Reviewing::new).ask(NASSER, "Seit wann?"));
        refused("C1", () -> perhaps.in(noon, Correspondence::new).reply(NASSER, Role.REVIEWER, "Guten Tag."));
    }

    @Test
    void F5_nobody_who_is_named_writes_from_the_desk() {
        var named = Cases.in(noon).naming("Yusuf Demir").submitted();

        refused("F5", () -> named.in(noon, Correspondence::new).reply(DEMIR, Role.COORDINATOR, "Guten Tag."));
        assertThat(named.in(noon, Correspondence::new)
                        .reply(PETRENKO, Role.OMBUDSPERSON, "Guten Tag.")
                        .next()
                        .file()
                        .messages())
                .hasSize(1);
    }

    @Test
    void F5_nobody_who_is_named_takes_down_what_the_complainant_says() {
        var recorded = Cases.in(noon).recordedBy(ALBERS).naming("Yusuf Demir").submitted();

        refused("F5", () -> recorded.in(noon, Correspondence::new).takeAnswer(DEMIR, Role.COORDINATOR, "Ja."));
    }

    @Test
    void F5_nobody_who_is_named_confirms_what_the_desk_proposes() {
        var proposed = redirecting(Cases.in(noon).naming("Yusuf Demir").submitted());

        refused("F5", () -> proposed.in(noon, Redirecting::new).confirmRedirection(DEMIR, Role.COORDINATOR));
        refused("F5", () -> proposed.in(noon, Redirecting::new).refuseRedirection(DEMIR, Role.COORDINATOR, "Nein."));
    }

    @Test
    void F12_no_deputy_confirms_or_decides_while_somebody_before_is_free() {
        var proposed = redirecting(Cases.in(noon).submitted());
        refused("F12", () -> proposed.in(noon, Redirecting::new).confirmRedirection(MERTENS, Role.OMBUDSPERSON));
        var asked = Cases.in(noon).withOmbudsperson();
        refused("F12", () -> asked.in(noon, Appeal::new).propose(MERTENS, Cases.finding()));

        var away = new Setting(noon.organisation(), noon.pairs(), Set.of(ALBERS, DEMIR, PETRENKO, YILMAZ), noon.at());
        assertThat(proposed.in(away, Redirecting::new)
                        .confirmRedirection(MERTENS, Role.OMBUDSPERSON)
                        .next()
                        .status())
                .isEqualTo(Status.REDIRECTED);
        assertThat(asked.in(away, Appeal::new)
                        .propose(MERTENS, Cases.finding())
                        .next()
                        .awaitsCountersignature())
                .isTrue();
    }

    @Test
    void I6_of_a_protected_complaint_nobody_of_the_complaints_office_confirms_anything() {
        var proposed = redirecting(Cases.in(noon)
                .afterBeingTreatedWorse(Cases.in(noon).submitted())
                .submitted());

        refused("I6", () -> proposed.in(noon, Redirecting::new).confirmRedirection(DEMIR, Role.COORDINATOR));
        assertThat(proposed.in(noon, Redirecting::new)
                        .confirmRedirection(YILMAZ, Role.OMBUDSPERSON)
                        .next()
                        .status())
                .isEqualTo(Status.REDIRECTED);
    }

    @Test
    void F9_nobody_proposes_as_a_reviewer_what_belongs_to_the_desk() {
        var complaint = Cases.in(noon).submitted();

        refused("F9", () -> complaint
                .in(noon, Redirecting::new)
                .proposeRedirection(DEMIR, Role.REVIEWER, "Standesamt", "nicht zuständig", false));
    }

    @Test
    void the_complainants_own_acts_are_nobodys_duty_and_offered_to_nobody_of_the_staff() {
        var complaint = Cases.in(noon).decided();
        var everything = new Caller(ALBERS, Set.copyOf(Arrays.asList(Role.values())));
        List<CaseAct> own = List.of(
                AppealAct.OBJECT,
                CorrespondenceAct.ANSWER,
                CorrespondenceAct.ATTACH,
                CorrespondenceAct.CORRECT_IDENTITY,
                CorrespondenceAct.AUTHORISE,
                CorrespondenceAct.WITHDRAW,
                CompletionAct.RATE,
                ProtectionAct.CONTEST_LIMIT);

        assertThat(Offers.all().stream().filter(CaseAct::isComplainants)).containsExactlyElementsOf(own);
        assertThat(own).allMatch(act -> act.offer(complaint, noon, everything).isEmpty());
    }

    @Test
    void nothing_is_offered_that_is_none_of_the_callers_duties() {
        var analyst = new Caller(KESSLER, Set.of(Role.ANALYST));

        assertThat(Offers.of(Cases.in(noon).submitted(), noon, analyst)).isEmpty();
        assertThat(ReceptionAct.TRIAGE.offer(Cases.in(noon).submitted(), noon, new Caller(ALBERS, Set.of())))
                .isEmpty();
    }

    @Test
    void C1_a_duty_that_cannot_be_done_yet_is_offered_with_the_reason() {
        var unsettled = Cases.in(noon).naming("Herr Schmitz").submitted();
        var offer = ReviewAct.ASSIGN_FIRST.offer(unsettled, noon, new Caller(ALBERS, Set.of(Role.COORDINATOR)));

        assertThat(offer.orElseThrow().refused().orElseThrow().rule()).isEqualTo("C1");
    }
}
