package org.vieraugen.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;

class LookBackTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Test
    void a_year_is_its_days_and_no_other() {
        var year = new LookBack(Optional.of(2015), TODAY);
        assertThat(year.includes(LocalDate.of(2014, 12, 31))).isFalse();
        assertThat(year.includes(LocalDate.of(2015, 1, 1))).isTrue();
        assertThat(year.includes(LocalDate.of(2015, 12, 31))).isTrue();
        assertThat(year.includes(LocalDate.of(2016, 1, 1))).isFalse();
    }

    @Test
    void now_begins_a_year_ago_and_does_not_end() {
        var now = LookBack.now(TODAY);
        assertThat(now.from()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(now.includes(LocalDate.of(2027, 2, 27))).isFalse();
        assertThat(now.includes(LocalDate.of(2050, 1, 1))).isTrue();
    }

    @Test
    void the_last_year_comes_first_and_what_is_to_come_has_none() {
        assertThat(LookBack.now(TODAY).years(2026)).containsExactly(2028, 2027, 2026);
        assertThat(LookBack.now(TODAY).years(2028)).containsExactly(2028);
        assertThat(LookBack.now(TODAY).years(2029)).isEmpty();
    }

    @Test
    void nobody_keeps_anything_of_a_year_far_away() {
        new LookBack(Optional.of(1900), TODAY);
        new LookBack(Optional.of(2199), TODAY);
        for (int year : new int[] {1899, 2200, -1}) {
            assertThatThrownBy(() -> new LookBack(Optional.of(year), TODAY))
                    .isInstanceOfSatisfying(
                            Malformed.class, e -> assertThat(e.field()).isEqualTo("year"));
        }
    }
}
