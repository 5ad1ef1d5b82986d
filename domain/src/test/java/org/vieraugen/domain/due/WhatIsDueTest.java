package org.vieraugen.domain.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Office.YILMAZ;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What is due in a complaint, and who owes it. */
class WhatIsDueTest {
    private static final Remedy APOLOGY =
            new Remedy(Remedy.Kind.APOLOGY, "Wir entschuldigen uns.", OLBRICH, LocalDate.of(2026, 12, 15));
    private static final Remedy LETTER =
            new Remedy(Remedy.Kind.EXPLANATION, "Ein Brief.", THAL, LocalDate.of(2026, 12, 1));

    private final Setting noon = Office.office().noon();
    private final Cases cases = Cases.in(noon);

    private Due due(Complaint complaint, DueKind kind) {
        return due(complaint, kind, noon);
    }

    private static Due due(Complaint complaint, DueKind kind, Setting setting) {
        return WhatIsDue.in(complaint, setting).stream()
                .filter(due -> due.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Owed byRole(Role role, StaffKey... except) {
        return new Owed(Set.of(role), Optional.empty(), Set.of(except), Optional.empty(), false);
    }

    @Test
    void a_seat_that_nobody_holds_is_the_desks_turn() {
        var submitted = cases.submitted();
        assertThat(due(submitted, DueKind.FIRST_REPLY).owed()).isEqualTo(byRole(Role.COORDINATOR));
        assertThat(due(submitted, DueKind.FINDING).owed()).isEqualTo(byRole(Role.COORDINATOR));
        assertThat(due(cases.underReview(), DueKind.FINDING).owed()).isEqualTo(Owed.by(Role.REVIEWER, NASSER));
        assertThat(due(cases.inSecondReview(), DueKind.SECOND_REVIEW).owed()).isEqualTo(Owed.by(Role.REVIEWER, WIRTH));
    }

    @Test
    void F3_whoever_reviews_does_not_owe_the_desks_part() {
        assertThat(due(cases.inSecondReview(), DueKind.FIRST_REPLY).owed())
                .isEqualTo(byRole(Role.COORDINATOR, NASSER, WIRTH));
    }

    @Test
    void I6_of_a_protected_complaint_the_ombudsperson_owes_it() {
        assertThat(due(cases.treatedWorse(), DueKind.FIRST_REPLY).owed().roles())
                .containsExactly(Role.OMBUDSPERSON);
    }

    @Test
    void while_the_complainant_owes_an_answer_the_clock_stands_and_it_is_theirs() {
        var due = due(cases.awaiting(), DueKind.FINDING);
        assertThat(due.pausedSince()).contains(noon.today());
        assertThat(due.owed()).isEqualTo(byRole(Role.COMPLAINANT));
    }

    @Test
    void a_place_stays_whatever_becomes_of_the_dates() {
        var before = due(cases.underReview(), DueKind.FINDING);
        var extended = cases.underReview()
                .in(noon, Reviewing::new)
                .extend(NASSER, Role.REVIEWER, before.on().plusDays(3), "Die Akte fehlt.")
                .next();
        var after = due(extended, DueKind.FINDING);
        assertThat(after.on()).isAfter(before.on());
        assertThat(after.place()).isEqualTo(before.place());
        var places = WhatIsDue.in(extended, noon).stream().map(Due::place);
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void L8_what_was_promised_is_due_until_it_is_done() {
        var decided = cases.decided(Cases.promising(APOLOGY, LETTER));
        var remedies = WhatIsDue.in(decided, noon).stream()
                .filter(due -> due.kind() == DueKind.REMEDY)
                .toList();
        assertThat(remedies).extracting(Due::on).containsExactly(APOLOGY.due(), LETTER.due());
        assertThat(remedies).extracting(Due::owed).containsExactly(Owed.promised(OLBRICH), Owed.promised(THAL));
        var done = decided.in(noon, Completion::new)
                .remedyDone(ALBERS, Role.COORDINATOR, 0)
                .next();
        assertThat(WhatIsDue.in(done, noon).stream().filter(due -> due.kind() == DueKind.REMEDY))
                .containsExactly(remedies.get(1));
    }

    @Test
    void after_the_decision_the_complainant_may_ask_for_a_review_and_nobody_owes_it() {
        var due = due(cases.decided(), DueKind.OBJECTION);
        assertThat(due.owed()).isEqualTo(byRole(Role.COMPLAINANT));
        assertThat(due.kind().canBeMissed()).isFalse();
    }

    @Test
    void F7_the_ombudspersons_stage_is_hers_then_the_countersigners_then_the_deputys() {
        assertThat(due(cases.withOmbudsperson(), DueKind.OMBUDS_DECISION).owed().roles())
                .containsExactly(Role.OMBUDSPERSON);
        var proposed = cases.awaitingCountersignature();
        for (var kind : Set.of(DueKind.OMBUDS_DECISION, DueKind.COUNTERSIGNATURE)) {
            var owed = due(proposed, kind).owed();
            assertThat(owed.roles()).containsExactly(Role.REVIEWER);
            assertThat(owed.uninvolved()).isTrue();
        }
        var two = due(cases.withTwoFindings(), DueKind.OMBUDS_DECISION).owed();
        assertThat(two.roles()).containsExactlyInAnyOrder(Role.DEPUTY, Role.OMBUDSPERSON);
        assertThat(two.uninvolved()).isFalse();
    }

    @Test
    void F9_a_proposal_is_owed_by_those_who_may_confirm_it_without_its_proposer() {
        var proposed = cases.submitted()
                .in(noon, Redirecting::new)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Das Standesamt.", "Nicht unseres.", true)
                .next();
        var owed = due(proposed, DueKind.CONFIRMATION).owed();
        assertThat(owed.roles())
                .isEqualTo(
                        proposed.file().pending().get(0).matter().kind().rule().confirmers());
        assertThat(owed.except()).contains(ALBERS).doesNotContain(DEMIR);
    }

    @Test
    void L7_a_challenge_is_decided_by_the_ombudsperson_and_not_by_whoever_is_challenged() {
        var challenged = cases.challenged(cases.underReview(), "Amira Nasser ist nicht unparteiisch.");
        var owed = due(challenged, DueKind.CONFIRMATION).owed();
        assertThat(owed.roles()).containsExactly(Role.OMBUDSPERSON);
        assertThat(owed.except()).contains(NASSER).doesNotContain(PETRENKO);
    }

    @Test
    void F12_K7_where_nobody_before_them_is_free_the_deputy_stands_in() {
        var submitted = cases.submitted();
        var alone = Office.office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ);
        assertThat(due(submitted, DueKind.FIRST_REPLY, alone).owed().standsIn()).contains(Role.DEPUTY);
        var nobody = Office.office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS);
        assertThat(due(submitted, DueKind.FIRST_REPLY, nobody).owed().standsIn())
                .contains(Role.LAST_SEAT);
        var one = Office.office().noonWithout(ALBERS);
        assertThat(due(submitted, DueKind.FIRST_REPLY, one).owed().standsIn()).isEmpty();
    }

    @Test
    void what_is_over_has_nothing_due() {
        assertThat(WhatIsDue.in(cases.withdrawn(), noon)).isEmpty();
    }

    @Test
    void an_answer_is_the_desks_and_a_possible_name_as_well() {
        var written = cases.underReview()
                .in(noon, Correspondence::new)
                .answer("Amira Nasser ist nicht unparteiisch.")
                .next();
        for (var due : WhatIsDue.in(written, noon)) {
            if (due.kind() == DueKind.ANSWER || due.kind() == DueKind.SETTLE_NAME) {
                assertThat(due.owed().roles()).containsExactly(Role.COORDINATOR);
            }
        }
        assertThat(WhatIsDue.in(written, noon)).extracting(Due::kind).contains(DueKind.ANSWER, DueKind.SETTLE_NAME);
    }
}
