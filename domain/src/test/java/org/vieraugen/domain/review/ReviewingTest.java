package org.vieraugen.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.testing.Cases;

/** The two pairs of eyes at work. */
class ReviewingTest {
    private static final StaffKey AGAIN = new StaffKey("again");
    private static final LocalDate LATER = LocalDate.of(2026, 12, 10);
    private final Setting noon = office().noon();

    private Reviewing reviewing(Complaint complaint) {
        return complaint.in(noon, Reviewing::new);
    }

    private static LocalDate due(Complaint complaint, DeadlineKind kind) {
        return complaint.deadlines().open(kind).orElseThrow().due();
    }

    @Test
    void F1_only_the_first_reviewer_asks_and_only_the_second_agrees_or_not() {
        var underReview = Cases.in(noon).underReview();
        refused("F1", () -> reviewing(underReview).ask(WIRTH, "Seit wann?"));
        var found = Cases.in(noon).inSecondReview();

        for (var other : List.of(THAL, NASSER, PETRENKO)) {
            refused("F1", () -> reviewing(found).concur(other));
            refused("F1", () -> reviewing(found).dissent(other, "Nein."));
        }
    }

    @Test
    void each_act_of_a_reviewer_has_its_state() {
        refused("course", () -> reviewing(Cases.in(noon).inSecondReview()).ask(NASSER, "Seit wann?"));
        refused("course", () -> reviewing(Cases.in(noon).decided()).dissent(WIRTH, "Nein."));
        refused("course", () -> reviewing(Cases.in(noon).withdrawn()).recuse(NASSER, "A cousin."));
    }

    @Test
    void F2_a_finding_whose_author_has_a_conflict_since_is_not_confirmed() {
        var found = Cases.in(noon).naming("Claudia Brandt").inSecondReview();
        var inTheTeam = office().again(NASSER, AGAIN, "t3").noon();

        refused("C4", () -> found.in(inTheTeam, Reviewing::new).concur(WIRTH));
        assertThat(reviewing(found).concur(WIRTH).next().status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void F4_a_first_dissent_is_told_to_the_first_reviewer_who_has_a_new_term() {
        var step = reviewing(Cases.in(noon).inSecondReview()).dissent(WIRTH, "Die Akte sagt anderes.");

        assertThat(step.notices()).containsExactly(Notice.to(NASSER, Role.REVIEWER, CourseNotices.DISSENT));
        assertThat(due(step.next(), DeadlineKind.FINDING)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(step.next().deadlines().open(DeadlineKind.OMBUDS_DECISION)).isEmpty();
        assertThat(step.next().deadlines().open(DeadlineKind.SECOND_REVIEW)).isEmpty();
    }

    @Test
    void F4_a_second_dissent_is_told_to_the_ombudsperson_who_has_a_term() {
        var cases = Cases.in(noon);
        var once = reviewing(cases.inSecondReview())
                .dissent(WIRTH, "Die Akte sagt anderes.")
                .next();

        var step = reviewing(cases.found(once)).dissent(WIRTH, "Immer noch.");

        assertThat(step.notices()).containsExactly(Notice.to(Role.OMBUDSPERSON, ReviewNotices.WITH_OMBUDSPERSON));
        assertThat(due(step.next(), DeadlineKind.OMBUDS_DECISION)).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(step.next().deadlines().open(DeadlineKind.FINDING)).isEmpty();
    }

    @Test
    void what_is_urgent_has_the_short_terms() {
        assertThat(due(Cases.in(noon).inSecondReview(), DeadlineKind.SECOND_REVIEW))
                .isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(due(Cases.in(noon).urgently().inSecondReview(), DeadlineKind.SECOND_REVIEW))
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_reviewer_extends_the_deadline_on_the_own_seat_and_nobody_elses() {
        var first = reviewing(Cases.in(noon).underReview()).extend(NASSER, Role.REVIEWER, LATER, "Akte fehlt.");
        assertThat(first.acts().get(0).part()).isEqualTo(CaseParts.FIRST_REVIEW);
        assertThat(due(first.next(), DeadlineKind.FINDING)).isEqualTo(LATER);

        var until = LocalDate.of(2026, 12, 2);
        var second = reviewing(Cases.in(noon).inSecondReview()).extend(WIRTH, Role.REVIEWER, until, "Akte fehlt.");
        assertThat(second.acts().get(0).part()).isEqualTo(CaseParts.SECOND_REVIEW);
        assertThat(due(second.next(), DeadlineKind.SECOND_REVIEW)).isEqualTo(until);

        refused("F1", () -> reviewing(Cases.in(noon).underReview()).extend(THAL, Role.REVIEWER, LATER, "Akte fehlt."));
    }

    @Test
    void F2_a_reviewer_with_a_conflict_since_extends_nothing() {
        var complaint = Cases.in(noon).naming("Claudia Brandt").underReview();
        var inTheTeam = office().again(NASSER, AGAIN, "t3").noon();

        refused(
                "C4",
                () -> complaint.in(inTheTeam, Reviewing::new).extend(NASSER, Role.REVIEWER, LATER, "Akte fehlt."));
    }

    @Test
    void F12_a_deputy_extends_nothing_while_somebody_of_the_desk_is_free() {
        refused("F12", () -> reviewing(Cases.in(noon).underReview())
                .extend(MERTENS, Role.OMBUDSPERSON, LATER, "Akte fehlt."));
    }

    @Test
    void C6_only_whoever_holds_a_seat_declares_a_relation_and_leaves_it() {
        var complaint = Cases.in(noon).inSecondReview();

        var step = reviewing(complaint).recuse(WIRTH, "A cousin.");
        assertThat(step.next().seats().second()).isEmpty();
        assertThat(step.next().seats().first()).contains(NASSER);
        assertThat(step.acts().get(0).part()).isEqualTo(CaseParts.SECOND_REVIEW);

        refused("F1", () -> reviewing(complaint).recuse(THAL, "A cousin."));
        assertThat(Offers.of(complaint, noon, new Caller(THAL, Set.of(Role.REVIEWER))))
                .as("nothing of it is offered to anybody else")
                .isEmpty();
    }

    @Test
    void F12_nobody_of_the_last_seat_recuses_themselves_since_nobody_is_behind_them() {
        var alone = office().lendingNobody().withoutReviewers().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS);
        var seated = Cases.in(alone)
                .submitted()
                .in(alone, Assigning::new)
                .assign(Seat.FIRST, LAST_TWO, LAST_ONE, Role.OMBUDSPERSON)
                .next();

        refused("F12", () -> seated.in(alone, Reviewing::new).recuse(LAST_TWO, "A cousin."));
    }

    @Test
    void F5_whoever_is_perhaps_complained_about_does_nothing_on_the_seat_not_even_leave_it() {
        var maybe = Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .answer("Frau Amira Nasser hat mich angeschrien.")
                .next();
        assertThat(maybe.seats().first()).contains(NASSER);
        assertThat(maybe.parties().maybeNamed()).containsExactly(NASSER);

        refused("F5", () -> reviewing(maybe).recuse(NASSER, "A cousin."));
    }

    @Test
    void C1_only_the_second_reviewer_reinstates_a_name_and_only_one_that_was_settled() {
        var settled = Cases.in(noon)
                .naming("Frau Branntwein")
                .submitted()
                .in(noon, Clarifying::new)
                .settle(ALBERS, Role.COORDINATOR, "Branntwein", Set.of(), false, "niemand von hier")
                .next();
        var reviewed = Cases.in(noon)
                .found(settled.in(noon, Assigning::new)
                        .assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR)
                        .next()
                        .in(noon, Assigning::new)
                        .assign(Seat.SECOND, LENT, ALBERS, Role.COORDINATOR)
                        .next());

        refused("F1", () -> reviewing(reviewed).reinstate(NASSER, "Branntwein"));
        malformed("asWritten", () -> reviewing(reviewed).reinstate(LENT, "Schmitz"));
        refused("C1", () -> reviewing(Cases.in(noon).inSecondReview()).reinstate(WIRTH, "Branntwein"));
        refused("C1", () -> reviewing(Cases.in(noon).naming("Jens Olbrich").inSecondReview())
                .reinstate(WIRTH, "Olbrich"));
    }

    @Test
    void L2_no_finding_is_put_forward_with_a_gap_in_what_the_complainant_will_read() {
        var complaint = Cases.in(noon).underReview();
        var gap = "Sie hören bis [[Frist]] von uns.";
        malformed("reasons", () -> reviewing(complaint)
                .find(NASSER, new Judgement(Outcome.UPHELD, gap, Optional.empty(), Set.of(), List.of(), 5)));
        malformed("onStatement", () -> reviewing(complaint).find(NASSER, Cases.finding(gap)));
        malformed("onDropped", () -> reviewing(complaint)
                .find(
                        NASSER,
                        new Judgement(
                                Outcome.UPHELD, "Ja.", Optional.empty(), Set.of(), List.of(), Optional.of(gap), 5)));
    }
}
