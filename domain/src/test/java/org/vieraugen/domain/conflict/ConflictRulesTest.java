package org.vieraugen.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.PairHistory.Pair;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.Clarifying.Clarification.Settled;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

class ConflictRulesTest {
    private final Setting noon = office().noon();

    private List<ConflictRule> rules(Complaint complaint, Setting setting, StaffKey who) {
        return complaint.conflicts(setting, Seat.FIRST).of(who).stream()
                .map(Conflict::rule)
                .distinct()
                .toList();
    }

    @Test
    void C1_everybody_who_bears_the_name_counts_as_named_until_two_persons_say_which() {
        var complaint = Cases.in(noon).naming("Brandt").submitted();
        assertThat(complaint.parties().namedStaff()).containsExactlyInAnyOrder(CLAUDIA_BRANDT, NORA_BRANDT);
        assertThat(rules(complaint, noon, NORA_BRANDT)).contains(ConflictRule.NAMED);

        var which =
                new Clarification(List.of(new Settled("Brandt", Set.of(CLAUDIA_BRANDT))), Set.of(), Optional.empty());
        assertThatThrownBy(() -> complaint.in(noon, Clarifying::new).triage(ALBERS, Role.COORDINATOR, which))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("F9"));
        var said = complaint
                .in(noon, Clarifying::new)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(NORA_BRANDT), "Es war Claudia.")
                .next()
                .in(noon, Clarifying::new)
                .confirmLeaving(DEMIR, Role.COORDINATOR, "Stimmt.")
                .next();

        assertThat(said.parties().namedStaff()).containsExactly(CLAUDIA_BRANDT);
        assertThat(rules(said, noon, NORA_BRANDT)).doesNotContain(ConflictRule.NAMED);
    }

    @Test
    void C1_a_title_a_first_name_accents_and_spellings_do_not_matter_and_names_in_the_text_are_found() {
        assertThat(Cases.in(noon)
                        .naming("Frau NORA BRANDT")
                        .submitted()
                        .parties()
                        .namedStaff())
                .containsExactly(NORA_BRANDT);
        assertThat(Cases.in(noon)
                        .naming("Brandt, Claudia")
                        .submitted()
                        .parties()
                        .namedStaff())
                .containsExactly(CLAUDIA_BRANDT);
        assertThat(Cases.in(noon).naming("Yılmaz").submitted().parties().namedStaff())
                .containsExactly(YILMAZ);
        assertThat(Cases.in(noon)
                        .saying("Herr Thal schrie mich an.")
                        .submitted()
                        .parties()
                        .namedStaff())
                .containsExactly(THAL);
        assertThat(Cases.in(noon).naming("Herr Niemand").submitted().parties().namedStaff())
                .isEmpty();
    }

    @Test
    void C1_a_unit_is_no_person_but_tells_the_team() {
        var complaint = Cases.in(noon).saying("Zuständig war Sachgebiet 32.73.").submitted();
        assertThat(complaint.parties().namedStaff()).isEmpty();
        assertThat(complaint.parties().aboutTeam()).contains(new TeamKey("t3"));
    }

    @Test
    void C2_whoever_handled_the_procedure_is_excluded() {
        var complaint = Cases.in(noon)
                .submitted()
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, new Clarification(List.of(), Set.of(THAL), Optional.empty()))
                .next();
        assertThat(rules(complaint, noon, THAL)).containsExactly(ConflictRule.HANDLED_PROCEDURE);
    }

    @Test
    void C3_the_line_of_command_reaches_any_distance_up_and_down() {
        var aboutThal = Cases.in(noon).naming("Thal").submitted();
        assertThat(rules(aboutThal, noon, OLBRICH)).contains(ConflictRule.LINE_OF_COMMAND);
        assertThat(rules(aboutThal, noon, KESSLER)).containsExactly(ConflictRule.LINE_OF_COMMAND);
        assertThat(rules(aboutThal, noon, NASSER)).isEmpty();
        var aboutTheHead = Cases.in(noon).naming("Kessler").submitted();
        assertThat(rules(aboutTheHead, noon, WIRTH)).containsExactly(ConflictRule.LINE_OF_COMMAND);
    }

    @Test
    void C4_the_same_team_is_disclosable_or_excluding_as_the_department_says() {
        var complaint = Cases.in(noon).naming("Claudia Brandt").submitted();
        assertThat(complaint.conflicts(noon, Seat.FIRST).of(THAL))
                .extracting(Conflict::weight)
                .containsExactly(Weight.DISCLOSABLE);
        var strict = office().sameTeamExcludes().noon();
        assertThat(complaint.conflicts(strict, Seat.FIRST).of(THAL))
                .extracting(Conflict::weight)
                .containsExactly(Weight.EXCLUDING);
    }

    @Test
    void C4_a_waiver_permits_a_disclosable_conflict_and_is_refused_for_an_excluding_one() {
        var complaint = Cases.in(noon).naming("Claudia Brandt").submitted();
        assertThatThrownBy(() -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, THAL, ALBERS, Role.COORDINATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("C4");
        var waived = complaint
                .in(noon, Assigning::new)
                .waive(PETRENKO, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst kennt das Verfahren.")
                .next();
        assertThat(waived.in(noon, Assigning::new)
                        .assign(Seat.FIRST, THAL, ALBERS, Role.COORDINATOR)
                        .next()
                        .seats()
                        .first())
                .contains(THAL);
        assertThatThrownBy(() -> complaint
                        .in(noon, Assigning::new)
                        .waive(PETRENKO, OLBRICH, ConflictRule.LINE_OF_COMMAND, Seat.FIRST, "weil"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("C3");
    }

    @Test
    void C5_an_earlier_part_excludes_from_every_other() {
        var complaint = Cases.in(noon)
                .underReview()
                .in(noon, Reviewing::new)
                .ask(NASSER, "?")
                .next();
        assertThat(complaint.conflicts(noon, Seat.SECOND).of(NASSER))
                .extracting(Conflict::rule)
                .containsExactly(ConflictRule.EARLIER_PART);
        assertThat(complaint.conflicts(noon, Seat.FIRST).of(NASSER)).isEmpty();
    }

    @Test
    void C6_a_recusal_frees_the_seat_and_excludes() {
        var recused = Cases.in(noon)
                .underReview()
                .in(noon, Reviewing::new)
                .recuse(NASSER, "Wir sind Nachbarn.")
                .next();
        assertThat(recused.seats().first()).isEmpty();
        assertThat(rules(recused, noon, NASSER)).contains(ConflictRule.DECLARED);
    }

    @Test
    void C7_whoever_belongs_to_the_representing_organisation_is_excluded() {
        var complaint = Cases.in(noon).representedBy("Migrationsberatung e.V.").submitted();
        assertThat(rules(complaint, noon, AMINI)).containsExactly(ConflictRule.REPRESENTATIVE);
        assertThat(rules(Cases.in(noon).representedBy("Ruben Thal").submitted(), noon, THAL))
                .containsExactly(ConflictRule.REPRESENTATIVE);
    }

    @Test
    void C7_and_F2_whoever_is_authorised_later_counts_as_well() {
        var complaint = Cases.in(noon).submitted();
        assertThat(rules(complaint, noon, AMINI)).isEmpty();
        var file = new StoredFile(UUID.randomUUID(), "key");
        var later = complaint
                .in(noon, Correspondence::new)
                .authorise(
                        Authorisation.signed(
                                new Authorisation.Given(
                                        Authorisation.Signer.REPRESENTATIVE,
                                        "Migrationsberatung e.V.",
                                        "Ruben Thal",
                                        Optional.empty(),
                                        "Ich handle für die Person."),
                                Receipt.of(new byte[Receipt.RANDOM]),
                                noon.at()),
                        new Upload(new FileName("Vollmacht.pdf"), FileKind.PDF, 10, file, file, List.of(), false, true))
                .next();
        assertThat(rules(later, noon, AMINI)).containsExactly(ConflictRule.REPRESENTATIVE);
        assertThat(rules(later, noon, THAL)).containsExactly(ConflictRule.REPRESENTATIVE);
    }

    @Test
    void C8_a_pair_with_over_half_of_at_least_ten_decisions_about_a_team_is_disclosed() {
        var complaint = Cases.in(noon).underReview();
        var pattern = new PairHistory(10, Map.of(new Pair(WIRTH, NASSER), 6));
        assertThat(complaint.conflicts(office().noon(pattern), Seat.SECOND).of(WIRTH))
                .extracting(Conflict::rule)
                .containsExactly(ConflictRule.PATTERN);
        assertThat(complaint
                        .conflicts(office().noon(new PairHistory(10, Map.of(new Pair(WIRTH, NASSER), 5))), Seat.SECOND)
                        .of(WIRTH))
                .isEmpty();
        assertThat(complaint
                        .conflicts(office().noon(new PairHistory(9, Map.of(new Pair(WIRTH, NASSER), 9))), Seat.SECOND)
                        .of(WIRTH))
                .isEmpty();
    }

    @Test
    void what_was_found_of_conflicts_never_changes() {
        var found = Cases.in(noon).naming("Jens Olbrich").submitted().conflicts(noon, Seat.FIRST);
        assertThat(found.of(OLBRICH)).isUnmodifiable();
        assertThat(found.of(LENT)).isUnmodifiable();
    }
}
