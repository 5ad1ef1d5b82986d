package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.seat.Pool;
import org.vieraugen.domain.seat.SeatNotices;
import org.vieraugen.domain.seat.Seating;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;

class FourEyesTest {
    private final Setting noon = office().noon();

    @Test
    void F1_a_finding_becomes_a_decision_only_when_the_second_reviewer_concurs() {
        var complaint = Cases.in(noon).inSecondReview();

        var step = complaint.in(noon, Reviewing::new).concur(WIRTH);

        assertThat(step.next().status()).isEqualTo(Status.DECIDED);
        assertThat(step.next().file().decision().orElseThrow().confirmer()).isEqualTo(WIRTH);
        assertThat(step.notices()).contains(Notice.to(Role.COMPLAINANT, ReviewNotices.DECISION));
    }

    @Test
    void F1_the_first_reviewer_cannot_take_the_second_seat_nor_concur() {
        refused("F1", () -> Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, NASSER, ALBERS, Role.COORDINATOR));
        refused(
                "F1",
                () -> Cases.in(noon).inSecondReview().in(noon, Reviewing::new).concur(NASSER));
    }

    @Test
    void F2_whoever_becomes_involved_late_leaves_the_seat_at_once_and_an_unconfirmed_finding_is_void() {
        var late = Cases.in(noon)
                .inSecondReview()
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, Cases.handledBy(NASSER));

        assertThat(late.next().seats()).isEqualTo(Seats.EMPTY);
        assertThat(late.next().status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(late.next().file().finding()).isEmpty();
        assertThat(late.next().file().dissents()).isEmpty();
        assertThat(late.notices()).contains(Notice.to(Role.OMBUDSPERSON, SeatNotices.CONFLICT_FOUND));
        refused("course", () -> late.next().in(noon, Reviewing::new).concur(WIRTH));
        refused("F1", () -> late.next().in(noon, Reviewing::new).find(NASSER, Cases.finding()));
    }

    @Test
    void F2_only_the_seat_of_whoever_must_keep_away_is_freed() {
        var late = Cases.in(noon)
                .inSecondReview()
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, Cases.handledBy(WIRTH))
                .next();

        // Nasser leads Wirth's team, and so must keep away, too; somebody of another line stays.
        assertThat(late.seats()).isEqualTo(Seats.EMPTY);
        var other = Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, THAL, ALBERS, Role.COORDINATOR)
                .next();
        var found = Cases.in(noon).found(other);
        var freed = found.in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, Cases.handledBy(THAL))
                .next();
        assertThat(freed.seats().first()).contains(NASSER);
        assertThat(freed.seats().second()).isEmpty();
        assertThat(freed.status()).isEqualTo(Status.IN_SECOND_REVIEW);
        assertThat(freed.file().finding()).isPresent();
    }

    @Test
    void F3_whoever_recorded_the_complaint_at_the_counter_cannot_be_its_second_reviewer() {
        var complaint = Cases.in(noon).recordedBy(DEMIR).underReview();

        refused("F3", () -> complaint.in(noon, Assigning::new).assign(Seat.SECOND, DEMIR, ALBERS, Role.COORDINATOR));
    }

    @Test
    void F3_whoever_answered_at_the_desk_cannot_be_second_reviewer_and_a_reviewer_cannot_work_at_the_desk() {
        var answered = Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .reply(DEMIR, Role.COORDINATOR, "Wir prüfen.")
                .next();
        refused("F3", () -> answered.in(noon, Assigning::new).assign(Seat.SECOND, DEMIR, ALBERS, Role.COORDINATOR));
        var seated = Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, DEMIR, ALBERS, Role.COORDINATOR)
                .next();
        refused("F3", () -> seated.in(noon, Clarifying::new).triage(DEMIR, Role.COORDINATOR, Cases.handledBy(THAL)));
        refused("F3", () -> seated.in(noon, Correspondence::new).reply(DEMIR, Role.REVIEWER, "Hallo"));
    }

    @Test
    void F4_first_dissent_goes_back_with_reasons_second_goes_to_the_ombudsperson() {
        var cases = Cases.in(noon);
        var once = cases.inSecondReview()
                .in(noon, Reviewing::new)
                .dissent(WIRTH, "Die Akte sagt anderes.")
                .next();
        assertThat(once.status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(once.file().dissents()).hasSize(1);

        var twice = cases.found(once)
                .in(noon, Reviewing::new)
                .dissent(WIRTH, "Immer noch.")
                .next();

        assertThat(twice.status()).isEqualTo(Status.WITH_OMBUDSPERSON);
    }

    @Test
    void F5_nobody_acts_on_a_complaint_about_themselves_their_superior_or_their_subordinate() {
        for (var named : List.of("Renate Albers")) {
            var complaint = Cases.in(noon).naming(named).submitted();
            refused(
                    "F5",
                    () -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR));
            refused("F5", () -> complaint
                    .in(noon, Redirecting::new)
                    .proposeRedirection(DEMIR, Role.COORDINATOR, "anderswo", "weil", false));
        }
        var aboutTheHead = Cases.in(noon).naming("Kessler").submitted();
        refused("C3", () -> aboutTheHead.in(noon, Assigning::new).assign(Seat.FIRST, WIRTH, ALBERS, Role.COORDINATOR));
    }

    @Test
    void F5_triage_cannot_name_the_desks_own_person_and_go_on() {
        refused("C2", () -> Cases.in(noon)
                .submitted()
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, Cases.handledBy(ALBERS)));
    }

    @Test
    void F6_where_nobody_of_the_department_is_eligible_lent_reviewers_come_first_then_the_ombudsperson() {
        var aboutTheHead = Cases.in(noon).naming("Kessler").recordedBy(DEMIR).submitted();
        var proposed = aboutTheHead
                .in(noon, Seating::new)
                .candidates(Seat.FIRST, Workload.NONE)
                .proposed()
                .orElseThrow();
        assertThat(proposed.who().key()).isEqualTo(LENT);
        assertThat(proposed.pool()).isEqualTo(Pool.LENT);

        var alone = office().lendingNobody().noon();
        var next = aboutTheHead
                .in(alone, Seating::new)
                .candidates(Seat.FIRST, Workload.NONE)
                .proposed()
                .orElseThrow();
        assertThat(next.pool()).isEqualTo(Pool.OMBUDSPERSON);
    }

    @Test
    void F12_where_nobody_before_them_is_free_the_deputy_stands_in_and_then_the_last_seat() {
        var alone = office().lendingNobody().withoutReviewers().noon();
        var about = Cases.in(alone).naming("Petrenko", "Deniz Yılmaz").submitted();
        assertThat(about.in(alone, Seating::new)
                        .candidates(Seat.FIRST, Workload.NONE)
                        .proposed()
                        .map(c -> c.who().key()))
                .contains(MERTENS);

        var alsoTheDeputy = Cases.in(alone)
                .naming("Petrenko", "Deniz Yılmaz", "Jule Mertens")
                .submitted();
        assertThat(alsoTheDeputy
                        .in(alone, Seating::new)
                        .candidates(Seat.FIRST, Workload.NONE)
                        .proposed()
                        .map(c -> c.who().key()))
                .hasValueSatisfying(who -> assertThat(who.text()).startsWith("last"));
    }

    @Test
    void F3_C5_whoever_assigns_has_a_part_and_neither_proposes_nor_seats_themselves() {
        var both = office().withoutReviewers().noon();
        var about = Cases.in(both).submitted();
        assertThat(about.in(both, Assigning::new)
                        .candidates(Seat.SECOND, Workload.NONE, YILMAZ, Role.OMBUDSPERSON)
                        .ranked())
                .filteredOn(candidate -> candidate.who().key().equals(YILMAZ))
                .singleElement()
                .matches(candidate -> !candidate.eligible());
        assertThat(about.in(both, Assigning::new).proposed(Seat.FIRST, Workload.NONE, YILMAZ, Role.OMBUDSPERSON))
                .isNotEqualTo(Optional.of(YILMAZ));
        assertThatThrownBy(() -> about.in(both, Assigning::new).assign(Seat.FIRST, YILMAZ, YILMAZ, Role.OMBUDSPERSON))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("C5");
    }

    @Test
    void F6_nobody_eligible_means_the_complaint_waits_visibly_and_the_ombudsperson_is_told() {
        var about = Cases.in(noon).submitted();

        var step = about.in(noon, Assigning::new).nobodyEligible(Seat.FIRST, ALBERS, Role.COORDINATOR);

        assertThat(step.next().waiting()).isTrue();
        assertThat(step.notices()).containsExactly(Notice.to(Role.OMBUDSPERSON, ReviewNotices.NOBODY_ELIGIBLE));
    }

    @Test
    void F7_the_ombudspersons_decision_needs_a_countersignature_by_somebody_with_no_earlier_part() {
        var proposed = Cases.in(noon)
                .withOmbudsperson()
                .in(noon, Appeal::new)
                .propose(PETRENKO, Cases.finding())
                .next();
        assertThat(proposed.status()).isEqualTo(Status.WITH_OMBUDSPERSON);
        refused("F7", () -> proposed.in(noon, Appeal::new).countersign(PETRENKO));
        refused("F7", () -> proposed.in(noon, Appeal::new).countersign(NASSER));
        refused("F7", () -> proposed.in(noon, Appeal::new).countersign(ALBERS));

        var decided = proposed.in(noon, Appeal::new).countersign(AMINI).next();

        assertThat(decided.file().decision().orElseThrow().isFinal()).isTrue();
        refused("objection", () -> decided.in(noon, Appeal::new).object("Noch einmal"));
    }

    @Test
    void F7_a_refused_countersignature_lets_the_ombudsperson_decide_anew_with_another_person() {
        var refusedOnce = Cases.in(noon)
                .withOmbudsperson()
                .in(noon, Appeal::new)
                .propose(PETRENKO, Cases.finding())
                .next()
                .in(noon, Appeal::new)
                .refuse(AMINI, "Nicht begründet.", Optional.empty())
                .next();
        refused("F7", () -> refusedOnce.in(noon, Appeal::new).countersign(DEMIR));

        var again = refusedOnce
                .in(noon, Appeal::new)
                .propose(PETRENKO, Cases.finding())
                .next();

        assertThat(again.in(noon, Appeal::new).countersign(DEMIR).next().status())
                .isEqualTo(Status.DECIDED);
    }

    @Test
    void F7_an_ombudsperson_who_reviewed_before_cannot_decide_the_objection() {
        var alone = office().lendingNobody().withoutReviewers().noon();
        var reviewed = Cases.in(alone)
                .submitted()
                .in(alone, Assigning::new)
                .assign(Seat.FIRST, PETRENKO, ALBERS, Role.COORDINATOR)
                .next()
                .in(alone, Assigning::new)
                .assign(Seat.SECOND, YILMAZ, ALBERS, Role.COORDINATOR)
                .next()
                .in(alone, Reviewing::new)
                .find(PETRENKO, Cases.finding())
                .next()
                .in(alone, Reviewing::new)
                .concur(YILMAZ)
                .next()
                .in(alone, Appeal::new)
                .object("Nein")
                .next();
        refused("C5", () -> reviewed.in(alone, Appeal::new).propose(PETRENKO, Cases.finding()));
    }

    @Test
    void F9_a_redirection_needs_a_second_person_without_earlier_part() {
        var proposed = Cases.in(noon)
                .submitted()
                .in(noon, Redirecting::new)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Standesamt", "nicht zuständig", false)
                .next();
        refused("F9", () -> proposed.in(noon, Redirecting::new).confirmRedirection(ALBERS, Role.COORDINATOR));
        refused("course", () -> proposed.in(noon, Assigning::new).assign(Seat.FIRST, NASSER, DEMIR, Role.COORDINATOR));

        var step = proposed.in(noon, Redirecting::new).confirmRedirection(PETRENKO, Role.OMBUDSPERSON);

        assertThat(step.next().status()).isEqualTo(Status.REDIRECTED);
        var kept = proposed.in(noon, Redirecting::new)
                .refuseRedirection(PETRENKO, Role.OMBUDSPERSON, "doch zuständig")
                .next();
        assertThat(kept.file().pending(Matter.Kind.REDIRECTION)).isEmpty();
        assertThat(kept.status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void F9_closing_without_a_decision_does_not_exist() {
        for (var complaint : List.of(
                Cases.in(noon).submitted(),
                Cases.in(noon).underReview(),
                Cases.in(noon).inSecondReview(),
                Cases.in(noon).withOmbudsperson())) {
            refused("course", () -> complaint.in(noon, Completion::new).close(ALBERS, Role.COORDINATOR));
        }
    }

    @Test
    void F9_nobody_grants_a_waiver_to_themselves() {
        var complaint = Cases.in(noon).naming("Claudia Brandt").submitted();
        refused("F9", () -> complaint
                .in(noon, Assigning::new)
                .waive(THAL, THAL, org.vieraugen.domain.conflict.ConflictRule.SAME_TEAM, Seat.FIRST, "weil"));
    }

    @Test
    void F10_whoever_is_complained_about_is_heard_and_the_finding_says_what_it_made_of_it() {
        var heard = Cases.in(noon)
                .naming("Ruben Thal")
                .underReview()
                .in(noon, Correspondence::new)
                .hear(ALBERS, Role.COORDINATOR, THAL, "So war es nicht.")
                .next();
        refused("F10", () -> heard.in(noon, Reviewing::new).find(NASSER, Cases.finding()));

        assertThat(heard.in(noon, Reviewing::new)
                        .find(NASSER, Cases.finding("überzeugt nicht"))
                        .next()
                        .status())
                .isEqualTo(Status.IN_SECOND_REVIEW);
        refused("F10", () -> Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .hear(ALBERS, Role.COORDINATOR, THAL, "Ich?"));
        refused("course", () -> Cases.in(noon)
                .naming("Thal")
                .inSecondReview()
                .in(noon, Correspondence::new)
                .hear(ALBERS, Role.COORDINATOR, THAL, "zu spät"));
    }

    @Test
    void I6_a_protected_complaint_is_the_ombudspersons_alone_and_excludes_the_first_cases_people() {
        var complaint = Cases.in(noon)
                .afterBeingTreatedWorse(Cases.in(noon).underReview())
                .submitted();
        refused("I6", () -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, WIRTH, ALBERS, Role.COORDINATOR));
        refused("C5", () -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, NASSER, PETRENKO, Role.OMBUDSPERSON));

        var step = complaint.in(noon, Assigning::new).assign(Seat.FIRST, WIRTH, PETRENKO, Role.OMBUDSPERSON);

        assertThat(step.acts().get(0).kind()).isEqualTo(ReviewEntries.ASSIGNED);
    }

    @Test
    void F12_who_proposed_while_standing_in_takes_it_back_when_the_others_are_there_again() {
        var alone = office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ);
        var proposed = Cases.in(noon)
                .submitted()
                .in(alone, Redirecting::new)
                .proposeRedirection(MERTENS, Role.OMBUDSPERSON, "Standesamt", "nicht hier", true)
                .next();

        var free = Proposals.takeBack(proposed, Matter.Kind.REDIRECTION, MERTENS, Role.OMBUDSPERSON, "doch hier", noon)
                .next();

        assertThat(free.file().pending()).isEmpty();
    }

    @Test
    void L7_about_the_ombudsperson_the_deputy_decides_and_sees_the_complaint_for_it() {
        var alone = office().noonWithout(YILMAZ);
        var challenged = Cases.in(alone)
                .challenged(
                        Cases.in(alone)
                                .submitted()
                                .in(alone, Assigning::new)
                                .assign(Seat.FIRST, NASSER, PETRENKO, Role.OMBUDSPERSON)
                                .next(),
                        "Frau Maria Petrenko ist befangen.");
        var herself = new Caller(PETRENKO, Set.of(Role.OMBUDSPERSON));
        var deputy = new Caller(MERTENS, Set.of(Role.DEPUTY));

        assertThat(Offers.open(challenged, alone, herself)).doesNotContain(AppealAct.DECIDE_CHALLENGE);
        assertThat(Sight.of(challenged, alone, deputy)).isPresent();
        assertThat(Offers.open(challenged, alone, deputy)).contains(AppealAct.DECIDE_CHALLENGE);
        assertThat(challenged
                        .in(alone, Appeal::new)
                        .decideChallenge(MERTENS, PETRENKO, false, "Kein Anlass.")
                        .next()
                        .file()
                        .openChallenges())
                .isEmpty();
        refused(
                "L7",
                () -> challenged.in(alone, Appeal::new).decideChallenge(PETRENKO, PETRENKO, false, "Kein Anlass."));
    }

    @Test
    void F12_about_a_challenged_reviewer_the_ombudsperson_decides_and_no_deputy() {
        var challenged = Cases.in(noon).challenged(Cases.in(noon).underReview(), "Frau Amira Nasser ist befangen.");

        assertThat(Offers.open(challenged, noon, new Caller(PETRENKO, Set.of(Role.OMBUDSPERSON))))
                .contains(AppealAct.DECIDE_CHALLENGE);
        assertThat(Sight.of(challenged, noon, new Caller(MERTENS, Set.of(Role.DEPUTY))))
                .isEmpty();
        assertThat(Offers.open(challenged, noon, new Caller(MERTENS, Set.of(Role.DEPUTY))))
                .doesNotContain(AppealAct.DECIDE_CHALLENGE);
        refused("F12", () -> challenged.in(noon, Appeal::new).decideChallenge(MERTENS, NASSER, true, "Doch."));
    }

    @Test
    void I6_nobody_of_the_complaints_office_reviews_or_countersigns_a_protected_complaint() {
        var first = Cases.in(noon).submitted();
        var isProtected = Cases.in(noon).afterBeingTreatedWorse(first).submitted();
        assertThat(first.in(noon, Seating::new)
                        .candidates(Seat.FIRST, Workload.NONE)
                        .find(DEMIR))
                .isPresent();

        for (var seat : Seat.values()) {
            assertThat(isProtected
                            .in(noon, Seating::new)
                            .candidates(seat, Workload.NONE)
                            .find(DEMIR))
                    .isEmpty();
        }
        refused(
                "F6",
                () -> isProtected.in(noon, Assigning::new).assign(Seat.FIRST, DEMIR, PETRENKO, Role.OMBUDSPERSON));
    }

    @Test
    void F5_nobody_is_written_to_at_a_box_that_somebody_reads_who_must_keep_away() {
        assertThat(Cases.in(noon).submitted().mailbox(Role.COORDINATOR, noon)).contains(box("office"));
        assertThat(Cases.in(noon).naming("Yusuf Demir").submitted().mailbox(Role.COORDINATOR, noon))
                .contains(box("ombuds"));
        assertThat(Cases.in(noon).naming("Maria Petrenko").submitted().mailbox(Role.OMBUDSPERSON, noon))
                .contains(box("deputies"));
        var nobody = Cases.in(noon).naming("Maria Petrenko", "Jule Mertens").submitted();
        assertThat(nobody.mailbox(Role.OMBUDSPERSON, noon)).isEmpty();
        var treatedWorse = Cases.in(noon)
                .afterBeingTreatedWorse(Cases.in(noon).naming("Maria Petrenko").submitted())
                .submitted();
        assertThat(treatedWorse.mailbox(Role.OMBUDSPERSON, noon)).contains(box("deputies"));
    }
}
