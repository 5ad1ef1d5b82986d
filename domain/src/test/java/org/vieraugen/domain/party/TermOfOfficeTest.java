package org.vieraugen.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** E6: members of a body have a term. */
class TermOfOfficeTest {
    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private static TermOfOffice term(int from, int until) {
        return new TermOfOffice(day(from), Optional.of(day(until)));
    }

    @Test
    void E6_a_term_that_ends_by_a_day_ends_no_later_and_never_later_than_before() {
        var open = new TermOfOffice(day(1), Optional.empty());

        assertThat(open.endingBy(day(9))).isEqualTo(term(1, 9));
        assertThat(term(1, 20).endingBy(day(9))).isEqualTo(term(1, 9));
        assertThat(term(1, 5).endingBy(day(9))).isEqualTo(term(1, 5));
    }

    @Test
    void E6_a_term_has_its_first_and_its_last_day() {
        assertThat(term(2, 4).includes(day(1))).isFalse();
        assertThat(term(2, 4).includes(day(2))).isTrue();
        assertThat(term(2, 4).includes(day(4))).isTrue();
        assertThat(term(2, 4).includes(day(5))).isFalse();
        assertThat(term(2, 4).isOver(day(4))).isFalse();
        assertThat(term(2, 4).isOver(day(5))).isTrue();
    }

    @Test
    void E6_two_terms_overlap_when_they_have_a_day_in_common() {
        assertThat(term(1, 4).overlaps(term(4, 9))).isTrue();
        assertThat(term(4, 9).overlaps(term(1, 4))).isTrue();
        assertThat(term(1, 4).overlaps(term(5, 9))).isFalse();
        assertThat(term(5, 9).overlaps(term(1, 4))).isFalse();
    }
}
