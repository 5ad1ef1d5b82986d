package org.vieraugen.domain.seat;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;

class CandidatesTest {
    private final Setting noon = office().noon();

    @Test
    void F6_own_reviewers_come_before_lent_ones_and_those_before_the_ombudsperson_however_busy_they_are() {
        var busy = Stream.of(OLBRICH, NORA_BRANDT, THAL, NASSER, AMINI, WIRTH, DEMIR)
                .collect(toMap(who -> who, who -> 9));
        busy.put(LENT, 5);

        var candidates =
                Cases.in(noon).submitted().in(noon, Seating::new).candidates(Seat.FIRST, new Workload(busy, Map.of()));

        assertThat(candidates.ranked())
                .filteredOn(Candidate::eligible)
                .extracting(Candidate::pool)
                .isSorted()
                .contains(Pool.OWN, Pool.LENT, Pool.OMBUDSPERSON);
    }

    @Test
    void F6_deputies_are_no_candidates_while_somebody_before_them_is_free() {
        var candidates = Cases.in(noon).submitted().in(noon, Seating::new).candidates(Seat.FIRST, Workload.NONE);

        assertThat(candidates.find(MERTENS)).isEmpty();
        assertThat(candidates.find(LAST_ONE)).isEmpty();
        var all = Candidates.of(
                Seat.FIRST,
                noon.organisation(),
                FOREIGNERS,
                Cases.in(noon).submitted().conflicts(noon, Seat.FIRST),
                Set.of(),
                Workload.NONE);
        assertThat(all).isEqualTo(candidates);
    }

    @Test
    void C4_a_waiver_is_one_persons_and_for_one_conflict() {
        var waived = Cases.in(noon)
                .naming("Claudia Brandt")
                .submitted()
                .in(noon, Assigning::new)
                .waive(PETRENKO, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst kennt das Gebiet.")
                .next();

        assertThat(waived.in(noon, Assigning::new)
                        .assign(Seat.FIRST, THAL, ALBERS, Role.COORDINATOR)
                        .next()
                        .seats()
                        .first())
                .contains(THAL);
        refused("C4", () -> waived.in(noon, Assigning::new).assign(Seat.FIRST, NORA_BRANDT, ALBERS, Role.COORDINATOR));
    }

    @Test
    void whoever_must_keep_away_reads_by_which_conflict_and_whether_a_waiver_would_help() {
        var complaint = Cases.in(noon).naming("Claudia Brandt").submitted();

        assertThatThrownBy(() -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, THAL, ALBERS, Role.COORDINATOR))
                .hasMessageContaining("thal must keep away from this complaint: SAME_TEAM")
                .hasMessageContaining("c.brandt")
                .hasMessageContaining("may grant a waiver");
        assertThatThrownBy(
                        () -> complaint.in(noon, Assigning::new).assign(Seat.FIRST, OLBRICH, ALBERS, Role.COORDINATOR))
                .hasMessageContaining("olbrich must keep away from this complaint: LINE_OF_COMMAND")
                .hasMessageNotContaining("waiver");
    }
}
