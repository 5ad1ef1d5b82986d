package org.vieraugen.domain.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;

/** From which moment somebody waits whose letter is written down later. */
class DayReceivedTest {
    /** Half past midnight in Berlin, and the day before elsewhere. */
    private static final Instant NOW = Instant.parse("2026-07-14T22:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void K6_whoever_sent_a_letter_waits_from_the_day_on_which_it_came() {
        assertThat(DayReceived.of(TODAY, NOW)).isEqualTo(NOW);
        assertThat(DayReceived.of(TODAY.minusDays(1), NOW)).isEqualTo("2026-07-13T22:00:00Z");
        assertThat(DayReceived.of(LocalDate.of(2026, 1, 2), NOW)).isEqualTo("2026-01-01T23:00:00Z");
    }

    @Test
    void K6_no_complaint_comes_in_tomorrow_or_came_in_more_than_a_year_ago() {
        assertThatThrownBy(() -> DayReceived.of(TODAY.plusDays(1), NOW))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("day-to-come"));
        assertThat(DayReceived.of(TODAY.minusDays(DayReceived.MOST_DAYS), NOW)).isBefore(NOW);
        assertThatThrownBy(() -> DayReceived.of(TODAY.minusDays(DayReceived.MOST_DAYS + 1), NOW))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("day-long-ago"));
    }
}
