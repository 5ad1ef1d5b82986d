package org.vieraugen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a term ends: sections 187, 188 and 193 BGB, section 31 (3) VwVfG. */
class UnitTest {
    /** Monday to Friday, without Christmas. */
    private static final WorkingDays CALENDAR = day -> day.getDayOfWeek().getValue() < 6
            && !(day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26));

    private static final WorkingDays EVERY_DAY = day -> true;

    @ParameterizedTest
    @CsvSource({
        "DAYS, 30, 2026-11-26, 2026-12-28",
        "DAYS, 30, 2026-11-25, 2026-12-28",
        "DAYS, 30, 2026-11-24, 2026-12-24",
        "DAYS, 30, 2025-11-25, 2025-12-29",
        "MONTHS, 1, 2026-11-26, 2026-12-28",
        "MONTHS, 1, 2026-01-31, 2026-03-02",
        "MONTHS, 1, 2024-01-31, 2024-02-29",
        "MONTHS, 6, 2026-08-31, 2027-03-01",
        "MONTHS, 1, 2027-02-28, 2027-03-29",
        "YEARS, 1, 2024-02-29, 2025-02-28",
        "YEARS, 1, 2026-12-26, 2027-12-27",
        "YEARS, 3, 2026-11-24, 2029-11-26",
        "WORKING_DAYS, 2, 2026-12-24, 2026-12-29",
    })
    void ends_with_a_working_day(Unit unit, int length, LocalDate start, LocalDate end) {
        assertThat(unit.end(start, length, CALENDAR)).isEqualTo(end);
    }

    /** Section 188 (2), (3), counted by hand: the same number in the month so much later, or that month's last day. */
    @Property(tries = 5_000)
    void months_end_on_the_day_of_the_same_number(
            @ForAll @IntRange(min = 0, max = 6_000) int day, @ForAll @IntRange(min = 1, max = 60) int months) {
        var start = LocalDate.of(2024, 1, 1).plusDays(day);
        int since = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        int year = since / 12;
        int month = since % 12 + 1;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = new int[] {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month - 1];
        var end = LocalDate.of(year, month, Math.min(start.getDayOfMonth(), last));

        assertThat(Unit.MONTHS.end(start, months, EVERY_DAY)).isEqualTo(end);
        if (months % 12 == 0) {
            assertThat(Unit.YEARS.end(start, months / 12, EVERY_DAY)).isEqualTo(end);
        }
    }
}
