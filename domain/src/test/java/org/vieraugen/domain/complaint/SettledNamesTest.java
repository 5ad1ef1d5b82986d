package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

/** Names of which somebody of the desk says whom they mean, and what comes after that (C1, F9). */
class SettledNamesTest {
    private final Setting noon = office().noon();

    private Complaint settled(Complaint complaint, String asWritten, Set<StaffKey> means) {
        return complaint
                .in(noon, Clarifying::new)
                .settle(ALBERS, Role.COORDINATOR, asWritten, means, false, "geklärt")
                .next();
    }

    private Complaint told(Complaint complaint, String text) {
        return complaint.in(noon, Correspondence::new).answer(text).next();
    }

    private Complaint inSecondReview(Complaint complaint) {
        return complaint
                .in(noon, Assigning::new)
                .assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR)
                .next()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, LENT, ALBERS, Role.COORDINATOR)
                .next()
                .in(noon, Reviewing::new)
                .find(NASSER, Cases.finding())
                .next();
    }

    @Test
    void C1_each_of_two_unknown_people_with_one_surname_is_settled_and_then_somebody_is_assigned() {
        var complaint = Cases.in(noon).naming("Herr Schmitz", "Frau Schmitz").submitted();
        assertThat(complaint.parties().unmatched()).extracting(Named::asWritten).containsExactly("Schmitz", "Schmitz");

        var one = settled(complaint, "Schmitz", Set.of());
        assertThat(one.parties().unmatched()).hasSize(1);
        var both = settled(one, "Schmitz", Set.of());

        assertThat(both.parties().unmatched()).isEmpty();
        assertThat(both.deadlines().open(DeadlineKind.SETTLE_NAME)).isEmpty();
        assertThat(both.in(noon, Assigning::new)
                        .assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR)
                        .next()
                        .seats()
                        .first())
                .contains(NASSER);
    }

    @Test
    void C1_whoever_was_possibly_named_and_settled_as_nobody_counts_when_named_for_certain_later() {
        var complaint = Cases.in(noon).saying("ich war bei olbrich am schalter").submitted();
        assertThat(complaint.parties().maybeNamed()).contains(OLBRICH);
        var nobody = settled(complaint, "olbrich", Set.of());
        assertThat(nobody.parties().maybeNamed()).isEmpty();

        var again = told(nobody, "Herr Jens Olbrich hat mich angeschrien.");

        assertThat(again.parties().namedStaff()).containsExactly(OLBRICH);
    }

    @Test
    void C1_a_certain_name_in_one_field_is_not_lost_behind_a_possible_one_in_another() {
        var complaint = Cases.in(noon).saying("ich war bei olbrich am schalter").submitted();
        var later = told(complaint, "Herr Olbrich soll sich entschuldigen.");

        assertThat(later.parties().namedStaff()).containsExactly(OLBRICH);
    }

    @Test
    void F9_whoever_left_by_two_persons_counts_again_when_a_later_text_names_them() {
        var left = Cases.in(noon).naming("Jens Olbrich").then(complaint -> complaint
                .in(noon, Clarifying::new)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(OLBRICH), "ein anderer")
                .next()
                .in(noon, Clarifying::new)
                .confirmLeaving(DEMIR, Role.COORDINATOR, "stimmt")
                .next());
        assertThat(left.parties().namedStaff()).isEmpty();

        assertThat(told(left, "Herr Jens Olbrich hat mich angeschrien.")
                        .parties()
                        .namedStaff())
                .containsExactly(OLBRICH);
    }

    @Test
    void C1_which_of_several_bearers_is_meant_is_asked_once() {
        var complaint = Cases.in(noon)
                .naming("Frau Brandt")
                .submitted()
                .in(noon, Clarifying::new)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(CLAUDIA_BRANDT), "Es war Nora.")
                .next()
                .in(noon, Clarifying::new)
                .confirmLeaving(DEMIR, Role.COORDINATOR, "Stimmt.")
                .next();

        var later = told(complaint, "Frau Brandt war wieder nicht da.");

        assertThat(later.parties().namedStaff()).containsExactly(NORA_BRANDT);
        assertThat(later.parties().unsettled()).isEmpty();
    }

    @Test
    void F9_reinstating_a_name_takes_nobody_off_the_list() {
        var complaint =
                settled(Cases.in(noon).naming("Frau Branntwein").submitted(), "Branntwein", Set.of(CLAUDIA_BRANDT));
        assertThat(complaint.parties().namedStaff()).containsExactly(CLAUDIA_BRANDT);
        var reviewed = inSecondReview(complaint);

        var reinstated =
                reviewed.in(noon, Reviewing::new).reinstate(LENT, "Branntwein").next();

        assertThat(reinstated.parties().namedStaff()).containsExactly(CLAUDIA_BRANDT);
    }

    @Test
    void C1_a_name_reinstated_that_matches_nobody_is_owed_a_word_again() {
        var complaint = settled(Cases.in(noon).naming("Frau Branntwein").submitted(), "Branntwein", Set.of());
        var reviewed = inSecondReview(complaint);

        var reinstated =
                reviewed.in(noon, Reviewing::new).reinstate(LENT, "Branntwein").next();

        assertThat(reinstated.deadlines().open(DeadlineKind.SETTLE_NAME)).isPresent();
    }

    @Test
    void I6_names_that_are_open_in_the_first_complaint_are_open_in_the_protected_one() {
        var first = Cases.in(noon)
                .naming("Frau Branntwein")
                .saying("ich war bei petrenko am schalter")
                .submitted();
        assertThat(first.parties().maybeNamed()).containsExactly(PETRENKO);

        var next = Cases.in(noon)
                .saying("Seitdem lässt man mich warten.")
                .afterBeingTreatedWorse(first)
                .submitted();

        assertThat(next.parties().maybeNamed()).containsExactly(PETRENKO);
        assertThat(next.parties().unmatched()).extracting(Named::asWritten).containsExactly("Branntwein");
    }

    @Test
    void C7_a_representative_is_somebody_of_the_office_only_by_the_whole_name_or_the_surname_alone() {
        assertThat(excluded("Maria")).isEmpty();
        assertThat(excluded("Claudia")).isEmpty();
        assertThat(excluded("Dr. Claudia Brandt, Rechtsanwältin")).containsExactly(CLAUDIA_BRANDT);
        assertThat(excluded("Thal")).containsExactly(THAL);
    }

    @Test
    void F12_no_representative_that_somebody_writes_empties_the_last_seat() {
        var everybody = noon.organisation().department(FOREIGNERS).staff().stream()
                .map(person -> person.name())
                .collect(java.util.stream.Collectors.joining(" "));

        assertThat(excluded(everybody)).contains(ALBERS, PETRENKO).doesNotContain(LAST_ONE, LAST_TWO);
    }

    private Set<StaffKey> excluded(String representative) {
        return Cases.in(noon)
                .representedBy(representative)
                .submitted()
                .involvement(noon, Seat.DESK)
                .representing()
                .keySet();
    }
}
