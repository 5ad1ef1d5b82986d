package org.vieraugen.domain.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

/** What the desk takes down for somebody without a device, and reads back (I9). */
class TakenDownTest {
    private final Setting noon = office().noon();
    private final Setting soonOver = office().on("2027-01-04");

    private Cases recorded() {
        return Cases.in(noon).recordedBy(ALBERS);
    }

    private Correspondence writing(Complaint complaint) {
        return complaint.in(noon, Correspondence::new);
    }

    private Complaint withdrawing(Complaint complaint) {
        return writing(complaint)
                .takeWithdrawal(ALBERS, Role.COORDINATOR, "am Telefon vorgelesen")
                .next();
    }

    private Complaint askingForReview() {
        return recorded()
                .decided()
                .in(noon, Appeal::new)
                .takeReview(ALBERS, Role.COORDINATOR, "Nein.", "am Telefon vorgelesen")
                .next();
    }

    private List<CaseAct> offeredToAlbers(Complaint complaint) {
        return Offers.open(complaint, noon, new Caller(ALBERS, Set.of(Role.COORDINATOR)));
    }

    @Test
    void I9_whoever_has_a_code_of_their_own_says_it_themselves() {
        var own = Cases.in(noon);

        refused("I9", () -> writing(own.submitted()).takeAnswer(ALBERS, Role.COORDINATOR, "Seit März."));
        refused("I9", () -> withdrawing(own.submitted()));
        refused("I9", () -> own.decided()
                .in(noon, Appeal::new)
                .takeReview(ALBERS, Role.COORDINATOR, "Nein.", "am Telefon vorgelesen"));
    }

    @Test
    void I9_an_answer_is_one_persons_to_take_down_and_the_clock_runs_on() {
        var answered = writing(recorded().awaiting())
                .takeAnswer(DEMIR, Role.COORDINATOR, "Seit März.")
                .next();

        assertThat(answered.status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(answered.file().messages()).last().satisfies(message -> assertThat(message.staff())
                .contains(DEMIR));
    }

    @Test
    void I9_a_withdrawal_needs_a_second_person_for_yes_and_for_no() {
        var taken = withdrawing(recorded().submitted());
        refused("I9", () -> writing(taken).confirmWithdrawal(ALBERS, Role.COORDINATOR, "vorgelesen"));
        refused("I9", () -> writing(taken).refuseWithdrawal(ALBERS, Role.COORDINATOR, "doch nicht"));
        refused("I9", () -> withdrawing(taken));

        assertThat(writing(taken)
                        .confirmWithdrawal(DEMIR, Role.COORDINATOR, "vorgelesen")
                        .next()
                        .status())
                .isEqualTo(Status.WITHDRAWN);
        var refused = writing(taken)
                .refuseWithdrawal(DEMIR, Role.COORDINATOR, "doch nicht")
                .next();
        assertThat(refused.status()).isEqualTo(Status.SUBMITTED);
        assertThat(refused.file().pending(Matter.Kind.TAKEN_WITHDRAWAL)).isEmpty();
        refused("I9", () -> writing(recorded().submitted()).confirmWithdrawal(DEMIR, Role.COORDINATOR, "vorgelesen"));
    }

    @Test
    void nothing_is_withdrawn_any_more_once_there_is_a_decision() {
        var objected = recorded().withOmbudsperson();
        refused("course", () -> writing(objected).withdraw());
        refused("course", () -> withdrawing(objected));
        var late = withdrawing(recorded().inSecondReview())
                .in(noon, Reviewing::new)
                .concur(WIRTH)
                .next()
                .in(noon, Appeal::new)
                .object("Nein.")
                .next();

        refused("course", () -> writing(late).confirmWithdrawal(DEMIR, Role.COORDINATOR, "vorgelesen"));
    }

    @Test
    void I9_a_request_for_review_needs_a_second_person_for_yes_and_for_no() {
        var taken = askingForReview().in(noon, Appeal::new);
        refused("I9", () -> taken.confirmReview(ALBERS, Role.COORDINATOR, "vorgelesen"));
        refused("I9", () -> taken.refuseReview(ALBERS, Role.COORDINATOR, "doch nicht"));
        refused("I9", () -> taken.takeReview(DEMIR, Role.COORDINATOR, "Nein.", "vorgelesen"));

        assertThat(taken.confirmReview(DEMIR, Role.COORDINATOR, "vorgelesen")
                        .next()
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThat(taken.refuseReview(DEMIR, Role.COORDINATOR, "doch nicht")
                        .next()
                        .status())
                .isEqualTo(Status.DECIDED);
    }

    @Test
    void I9_a_request_for_review_is_taken_down_within_the_time_for_it() {
        refused("objection", () -> recorded()
                .decided()
                .in(soonOver, Appeal::new)
                .takeReview(ALBERS, Role.COORDINATOR, "Nein.", "am Telefon vorgelesen"));
    }

    @Test
    void F9_a_limit_on_contact_holds_for_what_is_taken_down_too_and_never_for_an_answer() {
        var limited = recorded()
                .underReview()
                .in(noon, StaffProtection::new)
                .propose(
                        DEMIR,
                        Role.COORDINATOR,
                        new Matter.LimitContact(1, Set.of(), noon.today().plusDays(30)),
                        "Siebzig Anrufe.")
                .next()
                .in(noon, StaffProtection::new)
                .confirm(PETRENKO, Role.OMBUDSPERSON, "Das hält niemand aus.")
                .next();
        assertThat(offeredToAlbers(limited)).contains(CorrespondenceAct.TAKE_ANSWER);
        var full = writing(limited)
                .takeAnswer(ALBERS, Role.COORDINATOR, "Noch etwas.")
                .next();

        assertThat(offeredToAlbers(full)).doesNotContain(CorrespondenceAct.TAKE_ANSWER);
        refused("limit", () -> writing(full).takeAnswer(ALBERS, Role.COORDINATOR, "Und noch etwas."));
        var asked = full.in(noon, Reviewing::new).ask(NASSER, "Seit wann?").next();
        assertThat(offeredToAlbers(asked)).contains(CorrespondenceAct.TAKE_ANSWER);
        assertThat(writing(asked)
                        .takeAnswer(ALBERS, Role.COORDINATOR, "Seit März.")
                        .next()
                        .status())
                .isEqualTo(Status.UNDER_REVIEW);
    }

    @Test
    void F3_a_reviewer_of_the_complaints_office_takes_nothing_down() {
        var reviewed = recorded()
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, DEMIR, ALBERS, Role.COORDINATOR)
                .next();

        refused("F3", () -> writing(reviewed).takeAnswer(DEMIR, Role.COORDINATOR, "Seit März."));
        refused("F3", () -> writing(withdrawing(reviewed)).confirmWithdrawal(DEMIR, Role.COORDINATOR, "vorgelesen"));
    }
}
