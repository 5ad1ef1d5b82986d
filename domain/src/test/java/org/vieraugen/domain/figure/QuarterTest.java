package org.vieraugen.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;

class QuarterTest {
    @Test
    void P4_a_day_belongs_to_its_quarter_and_quarters_stand_in_order() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).hasToString("2026-1");
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).hasToString("2026-2");
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).isEqualTo(Quarter.of("2026-4"));
        assertThat(Quarter.of("2026-4")).isLessThan(Quarter.of("2027-1")).isGreaterThan(Quarter.of("2026-3"));
    }

    @Test
    void there_is_no_fifth_quarter() {
        assertThatThrownBy(() -> Quarter.of("2026-5")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Quarter.of("26-1")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Quarter(2026, 0)).isInstanceOf(Malformed.class);
    }

    @Test
    void L10_lengths_are_told_in_bands() {
        assertThat(Bands.ofMinutes(0)).isEqualTo("0-15");
        assertThat(Bands.ofMinutes(15)).isEqualTo("0-15");
        assertThat(Bands.ofMinutes(16)).isEqualTo("16-30");
        assertThat(Bands.ofMinutes(10_000)).isEqualTo("481+");
        assertThat(Bands.ofWorkingDays(4)).isEqualTo("4-5");
    }

    @Test
    void P4_no_table_has_more_than_two_dimensions_and_a_cell_has_a_code_for_each() {
        assertThat(CountTable.values()).allMatch(table -> table.dimensions().size() <= 2);
        assertThatThrownBy(() -> new Cell(CountTable.WAIVER, List.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void P4_tallies_of_two_quarters_are_not_added_up() {
        var autumn = new Tally(new Quarter(2026, 4), Map.of(new Cell(CountTable.WAIVER, List.of()), 2L));
        assertThat(autumn.plus(autumn).cells()).containsExactly(Map.entry(new Cell(CountTable.WAIVER, List.of()), 4L));
        assertThatThrownBy(() -> autumn.plus(Tally.empty(new Quarter(2027, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void E5_fewer_than_five_are_no_pattern() {
        assertThat(new CasePattern(List.of("IT"), 5).cases()).isEqualTo(5);
        assertThatThrownBy(() -> new CasePattern(List.of("IT"), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quarter_belongs_to_a_year_of_one_to_four_digits() {
        assertThat(new Quarter(1, 1)).hasToString("0001-1");
        assertThat(new Quarter(9_999, 4)).hasToString("9999-4");
        assertThatThrownBy(() -> new Quarter(0, 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Quarter(10_000, 1)).isInstanceOf(Malformed.class);
    }
}
