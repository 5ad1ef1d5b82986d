package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.testing.Cases;

/** Who and what a complaint names, when it comes and later (C1). */
class NamesTest {
    private static final TeamKey THREE = new TeamKey("t3");
    private static final Optional<String> NOTHING = Optional.empty();

    private final Setting noon = office().noon();
    private final Names names =
            new Names(noon.organisation(), noon.organisation().department(FOREIGNERS));

    private Parties read(String text, String... named) {
        return names.of(new Particulars(text, "", NOTHING, List.of(named), NOTHING, NOTHING));
    }

    private Complaint told(Complaint complaint, String text) {
        return complaint.in(noon, Correspondence::new).answer(text).next();
    }

    @Test
    void C1_a_name_counts_wherever_it_is_told() {
        var told = new Particulars(
                "Herr Jens Olbrich war laut.",
                "Frau Amira Nasser soll anrufen.",
                Optional.of("Am Montag bei Herrn Ruben Thal."),
                List.of("Helena Wirth"),
                NOTHING,
                NOTHING);

        assertThat(names.of(told).named())
                .extracting(Named::place)
                .containsExactly(Place.FIELD, Place.TEXT, Place.WISH, Place.CIRCUMSTANCES);
        assertThat(names.of(told).namedStaff()).containsExactlyInAnyOrder(WIRTH, OLBRICH, NASSER, THAL);
    }

    @Test
    void C1_whoever_counts_already_is_not_named_again() {
        assertThat(read("Herr Jens Olbrich war laut. Herr Jens Olbrich ging.", "Jens Olbrich")
                        .named())
                .extracting(Named::place)
                .containsExactly(Place.FIELD);
        assertThat(read("Herr Jens Olbrich war laut. Dann ging Herr Jens Olbrich.")
                        .named())
                .hasSize(1);
    }

    @Test
    void C1_a_certain_name_anywhere_in_a_text_leaves_nothing_to_ask_about_the_same_person() {
        var parties = read("ich war bei olbrich am schalter. Herr Jens Olbrich war laut.");

        assertThat(parties.namedStaff()).containsExactly(OLBRICH);
        assertThat(parties.unsettled()).isEmpty();
        assertThat(parties.named()).hasSize(1);
    }

    @Test
    void C1_a_word_that_is_possibly_a_name_is_asked_about_once() {
        var once = Cases.in(noon).saying("ich war bei olbrich am schalter").submitted();
        var again = told(once, "ich war wieder bei olbrich am schalter");

        assertThat(again.parties().unsettled()).hasSize(1);
        assertThat(again.parties().named()).hasSize(1);
    }

    @Test
    void L7_whoever_acts_in_the_complaint_and_is_named_again_is_asked_about_once() {
        var once = told(Cases.in(noon).underReview(), "Frau Amira Nasser ist befangen.");
        assertThat(once.parties().maybeNamed()).containsExactly(NASSER);
        assertThat(once.parties().namedStaff()).isEmpty();

        assertThat(told(once, "Frau Amira Nasser ist wirklich befangen.")
                        .parties()
                        .unsettled())
                .hasSize(1);
    }

    @Test
    void L7_a_word_owed_on_one_person_is_none_on_another_who_acts_in_the_complaint() {
        var olbrich = told(Cases.in(noon).underReview(), "ich war bei olbrich am schalter");

        assertThat(told(olbrich, "Frau Amira Nasser ist befangen.").parties().maybeNamed())
                .containsExactlyInAnyOrder(OLBRICH, NASSER);
    }

    @Test
    void L7_whoever_acts_and_was_settled_to_be_meant_is_asked_about_again_when_named_again() {
        var settled = told(Cases.in(noon).underReview(), "Frau Amira Nasser ist befangen.")
                .in(noon, Clarifying::new)
                .settle(ALBERS, Role.COORDINATOR, "Amira Nasser", Set.of(), false, "eine andere")
                .next();
        assertThat(settled.parties().unsettled()).isEmpty();

        assertThat(told(settled, "Frau Amira Nasser ist wirklich befangen.")
                        .parties()
                        .maybeNamed())
                .containsExactly(NASSER);
    }

    @Test
    void I6_whoever_acted_in_the_first_complaint_and_is_named_in_the_protected_one_is_complained_about() {
        var isProtected = Cases.in(noon)
                .afterBeingTreatedWorse(Cases.in(noon).underReview())
                .submitted();

        assertThat(told(isProtected, "Frau Amira Nasser schreit mich an.")
                        .parties()
                        .namedStaff())
                .containsExactly(NASSER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team t3", "das Team T3", "32.73", "Sachgebiet 32.73", "Jens Olbrich"})
    void C2_the_team_is_that_which_is_named_or_of_whoever_is(String named) {
        assertThat(read("Es dauert.", named).aboutTeam()).contains(THREE);
    }

    @Test
    void C2_a_team_in_the_text_is_the_one_complained_about_and_people_of_two_teams_tell_none() {
        assertThat(read("Das Sachgebiet 32.73 antwortet nicht.").aboutTeam()).contains(THREE);
        assertThat(read("Herr Jens Olbrich und Herr Ruben Thal waren laut.").aboutTeam())
                .contains(THREE);
        assertThat(read("Es dauert.", "Jens Olbrich", "Amira Nasser").aboutTeam())
                .isEmpty();
        assertThat(read("Es dauert.").aboutTeam()).isEmpty();
        assertThat(read("Es dauert.", "Herr Schmitz").aboutTeam()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zimmer 132.73", "Zimmer 32.731", "am 1.32.73", "132.73 und 32.730"})
    void C2_a_number_that_only_holds_that_of_a_unit_is_another(String text) {
        assertThat(read(text).aboutTeam()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team t3", "32.73", "Sachgebiet 32.73", "SG 32.73", "Abteilung Team t3"})
    void C1_a_unit_alone_is_nobody_and_owes_no_word(String unit) {
        assertThat(read("Es dauert.", unit).unsettled()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herr Schmitz, Team t3 | Schmitz",
                "Team t3, Herr Schmitz | Schmitz",
                "Schmitz (32.73) | Schmitz",
                "Herr Schmitz vom Team t3 | Schmitz",
                "王 (Team t3) | 王"
            })
    void C1_an_unknown_name_beside_a_unit_is_settled_before_anybody_is_assigned(String line, String name) {
        var parties = read("Es dauert.", line);

        assertThat(parties.unmatched()).singleElement().satisfies(named -> assertThat(named.asWritten())
                .startsWith(name));
        assertThat(parties.aboutTeam()).contains(THREE);
    }

    @Test
    void C2_the_journal_says_whom_it_concerned_before_and_after_and_nothing_of_what_stays() {
        var complaint = Cases.in(noon).naming("Jens Olbrich").submitted();
        var handled = complaint
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, clarified(Set.of(NASSER), Optional.empty()));

        assertThat(handled.acts().get(0).facts())
                .containsOnlyKeys("handlersBefore", "handlersAfter")
                .containsEntry("handlersBefore", "")
                .containsEntry("handlersAfter", "nasser");
        assertThat(handled.next().parties().aboutTeam()).contains(THREE);

        var moved = complaint
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, clarified(Set.of(), Optional.of(new TeamKey("t4"))));
        assertThat(moved.acts().get(0).facts()).containsOnlyKeys("team").containsEntry("team", "t4");
    }

    private static Clarification clarified(Set<StaffKey> handlers, Optional<TeamKey> team) {
        return new Clarification(List.of(), handlers, team);
    }
}
