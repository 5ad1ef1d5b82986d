package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.PairHistory.Pair;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;

/** Somebody stands in the chart under two keys: for every rule that is one person. */
class OnePersonTwiceTest {
    private static final StaffKey AGAIN = new StaffKey("again");

    private static Set<ConflictRule> rules(Complaint complaint, Setting setting, StaffKey who) {
        return Set.copyOf(complaint.conflicts(setting, Seat.SECOND).of(who).stream()
                .map(Conflict::rule)
                .toList());
    }

    @Test
    void F1_nobody_sits_on_both_seats_under_two_keys() {
        var noon = office().again(NASSER, AGAIN, "t3", Role.REVIEWER).noon();
        var reviewing = Cases.in(noon).underReview().in(noon, Assigning::new);

        assertThatThrownBy(() -> reviewing.assign(Seat.SECOND, AGAIN, ALBERS, Role.COORDINATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F1");
        assertThat(reviewing.proposed(Seat.SECOND, Workload.NONE, ALBERS, Role.COORDINATOR))
                .isPresent()
                .get()
                .isNotEqualTo(AGAIN);
    }

    @Test
    void C1_whoever_is_named_under_one_key_is_kept_away_under_the_other() {
        var noon = office().again(WIRTH, AGAIN, "office", Role.COORDINATOR, Role.REVIEWER)
                .noon();
        var complaint = Cases.in(noon).naming("Helena Wirth").submitted();

        assertThat(rules(complaint, noon, AGAIN)).contains(ConflictRule.NAMED);
        assertThatThrownBy(
                        () -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, AGAIN, PETRENKO, Role.OMBUDSPERSON))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("C1");
    }

    @Test
    void F5_whoever_is_named_under_one_key_sees_nothing_under_the_other() {
        var noon = office().again(WIRTH, AGAIN, "office", Role.COORDINATOR).noon();
        var coordinator = new Caller(AGAIN, Set.of(Role.COORDINATOR));

        assertThat(Sight.of(Cases.in(noon).submitted(), noon, coordinator)).isPresent();
        assertThat(Sight.of(Cases.in(noon).naming("Helena Wirth").submitted(), noon, coordinator))
                .isEmpty();
    }

    @Test
    void F2_a_part_that_turns_up_late_frees_the_seat_held_under_the_other_key() {
        var noon = office().again(NASSER, AGAIN, "ombuds").noon();
        var complaint = Cases.in(noon).underReview();

        var named = complaint
                .in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, new Clarification(List.of(), Set.of(AGAIN), Optional.empty()))
                .next();

        assertThat(named.seats()).isEqualTo(Seats.EMPTY);
    }

    @Test
    void C3_the_line_of_command_is_that_of_all_keys_together() {
        // Thal of team t3 stands in team t4 as well, under Nasser.
        var noon = office().again(THAL, AGAIN, "t4", Role.REVIEWER).noon();
        var complaint = Cases.in(noon).naming("Amira Nasser").submitted();

        assertThat(rules(complaint, office().noon(), THAL)).doesNotContain(ConflictRule.LINE_OF_COMMAND);
        assertThat(rules(complaint, noon, THAL)).contains(ConflictRule.LINE_OF_COMMAND);
        assertThat(rules(complaint, noon, AGAIN)).contains(ConflictRule.LINE_OF_COMMAND);
        assertThat(noon.organisation().chart().above(AGAIN)).containsExactlyInAnyOrder(OLBRICH, NASSER, KESSLER);
        assertThat(noon.organisation().chart().below(OLBRICH)).contains(THAL, AGAIN);
    }

    @Test
    void C4_works_in_the_teams_of_all_keys() {
        var noon = office().again(THAL, AGAIN, "t4", Role.REVIEWER).noon();
        var complaint = Cases.in(noon).naming("Farid Amini").submitted();

        assertThat(rules(complaint, noon, THAL)).contains(ConflictRule.SAME_TEAM);
        assertThat(noon.organisation().chart().teamMates(AMINI)).contains(THAL, AGAIN);
    }

    @Test
    void C5_an_earlier_part_under_one_key_counts_under_the_other() {
        var noon = office().again(ALBERS, AGAIN, "t4", Role.REVIEWER).noon();
        var complaint = Cases.in(noon).recordedBy(ALBERS).underReview();

        assertThat(rules(complaint, noon, AGAIN)).contains(ConflictRule.EARLIER_PART);
        assertThatThrownBy(() -> complaint.in(noon, Assigning::new).assign(Seat.SECOND, AGAIN, DEMIR, Role.COORDINATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F3");
    }

    @Test
    void C6_a_declaration_counts_under_every_key() {
        var noon = office().again(NASSER, AGAIN, "t3", Role.REVIEWER).noon();
        var complaint = Cases.in(noon)
                .underReview()
                .in(noon, Reviewing::new)
                .recuse(NASSER, "A cousin.")
                .next();

        assertThat(rules(complaint, noon, AGAIN)).contains(ConflictRule.DECLARED);
    }

    @Test
    void C8_what_a_pair_decided_under_several_keys_adds_up() {
        var history = new PairHistory(10, Map.of(new Pair(NASSER, WIRTH), 4, new Pair(NASSER, AGAIN), 4));
        var alone = office().noon(history);
        var twice = office().again(WIRTH, AGAIN, "t3", Role.REVIEWER).noon(history);
        var complaint = Cases.in(alone).underReview();

        assertThat(rules(complaint, alone, WIRTH)).doesNotContain(ConflictRule.PATTERN);
        assertThat(rules(complaint, twice, WIRTH)).contains(ConflictRule.PATTERN);
        assertThat(rules(complaint, twice, AGAIN)).contains(ConflictRule.PATTERN);
    }

    @Test
    void F3_who_reviews_does_not_work_at_the_desk_under_another_key() {
        var noon = office().again(NASSER, AGAIN, "office", Role.COORDINATOR).noon();
        var complaint = Cases.in(noon).underReview();

        assertThatThrownBy(() -> Desk.require(complaint, noon, AGAIN, Role.COORDINATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F3");
    }

    @Test
    void F9_nobody_confirms_under_one_key_what_they_proposed_under_another() {
        var noon = office().again(ALBERS, AGAIN, "ombuds", Role.OMBUDSPERSON, Role.ADMIN)
                .noon();
        var chart = noon.organisation().chart();
        var complaint = Cases.in(noon).naming("Farid Amini").submitted();
        var proposed = complaint
                .in(noon, Clarifying::new)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(AMINI), "Another one.")
                .next();

        assertThatThrownBy(() -> proposed.in(noon, Clarifying::new).confirmLeaving(AGAIN, Role.OMBUDSPERSON, ""))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new DefinitionProposal(1, FOREIGNERS, "", ALBERS, NOON).requireAnother(AGAIN, chart))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F9");
        assertThatThrownBy(() -> new AccessRequest(AGAIN, PETRENKO, NOON).requireAnother(ALBERS, chart))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F9");
    }

    @Test
    void F12_who_is_away_is_away_under_every_key() {
        var organisation = office().again(WIRTH, AGAIN, "office").organisation();

        assertThat(new Setting(organisation, PairHistory.NONE, Set.of(AGAIN), NOON).absent())
                .containsExactlyInAnyOrder(AGAIN, WIRTH);
    }
}
