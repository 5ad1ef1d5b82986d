package org.vieraugen.application.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryHistory;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What an act must know of the world: the chart, the pairs of the last twelve months, who is away, the time. */
class CurrentSettingTest {
    private static final PairHistory PAIRS = new PairHistory(12, Map.of(new PairHistory.Pair(NASSER, WIRTH), 7));

    private final House house = new House();

    @Test
    void C8_pairs_are_those_that_decided_about_this_team_in_the_last_twelve_months() {
        house.history.set(PAIRS);
        var complaint = Cases.in(house.settings.now()).submitted();
        var about = complaint.with(complaint.parties().about(Optional.of(new TeamKey("t3"))));
        assertThat(house.settings.around(about).pairs()).isEqualTo(PAIRS);
        assertThat(house.history.asked())
                .containsExactly(new MemoryHistory.Asked(
                        Office.FOREIGNERS,
                        new TeamKey("t3"),
                        house.clock.instant().minus(Duration.ofDays(365))));
    }

    @Test
    void where_no_team_is_known_and_before_there_is_a_complaint_no_pair_stands_in_the_way() {
        house.history.set(PAIRS);
        var complaint = Cases.in(house.settings.now()).submitted();
        assertThat(house.settings.around(complaint).pairs()).isEqualTo(PairHistory.NONE);
        assertThat(house.settings.now().pairs()).isEqualTo(PairHistory.NONE);
        assertThat(house.history.asked()).isEmpty();
    }

    @Test
    void K7_whoever_is_away_today_is_known_to_be() {
        var today = house.clock.today();
        house.absences.add(
                Office.FOREIGNERS,
                Absence.own(UUID.randomUUID(), THAL, today.plusDays(1), today.plusDays(2), today, Office.NOON));
        assertThat(house.settings.now().absent()).isEmpty();
        house.clock.pass(Duration.ofDays(1));
        assertThat(house.settings.now().absent()).containsExactly(THAL);
        assertThat(house.settings
                        .around(Cases.in(house.settings.now()).submitted())
                        .absent())
                .containsExactly(THAL);
        house.clock.pass(Duration.ofDays(2));
        assertThat(house.settings.now().absent()).isEmpty();
    }

    @Test
    void the_time_and_the_chart_are_those_of_now() {
        house.clock.at(Office.at("2027-03-01"));
        assertThat(house.settings.now().at()).isEqualTo(Office.at("2027-03-01"));
        assertThat(house.settings.now().organisation()).isSameAs(house.organisation());
    }
}
