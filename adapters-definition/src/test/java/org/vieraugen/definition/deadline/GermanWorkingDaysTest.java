package org.vieraugen.definition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.Unit;

/** The library's calendars against {@link HolidayActs}, and the ends of all calendar terms in all states. */
class GermanWorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

    static List<String> states() {
        return HolidayActs.STATES;
    }

    private static GermanWorkingDays in(String state) {
        return GermanWorkingDays.of(state, Set.of());
    }

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static LocalDate moved(String state, LocalDate end) {
        var day = end;
        while (!HolidayActs.isWorkingDay(state, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2027, 2027-03-28", "2038, 2038-04-25", "2040, 2040-04-01"})
    void the_table_has_the_right_easter(int year, LocalDate easter) {
        assertThat(HolidayActs.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_day_from_2020_to_2040_is_what_the_states_act_says(String state) {
        assertThat(everyDay().filter(in(state)::isWorkingDay).toList())
                .isEqualTo(everyDay()
                        .filter(day -> HolidayActs.isWorkingDay(state, day))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("states")
    void the_time_to_object_never_ends_on_a_day_off_and_never_before_its_thirtieth_day(String state) {
        var terms = new Terms(Map.of(), in(state));
        everyDay().limit(DAYS - 40).forEach(day -> assertThat(
                        terms.start(DeadlineKind.OBJECTION, day, false).due())
                .as("%s in %s", day, state)
                .isEqualTo(moved(state, day.plusDays(30))));
    }

    @Provide
    Arbitrary<String> anyState() {
        return Arbitraries.of(HolidayActs.STATES);
    }

    @Property(tries = 20_000)
    void a_term_of_days_months_or_years_ends_with_the_next_working_day(
            @ForAll("anyState") String state,
            @ForAll @IntRange(min = 0, max = 5_000) int start,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        var from = FIRST.plusDays(start);
        assertThat(Unit.DAYS.end(from, length, in(state))).isEqualTo(moved(state, from.plusDays(length)));
        assertThat(Unit.MONTHS.end(from, length % 24, in(state))).isEqualTo(moved(state, from.plusMonths(length % 24)));
        assertThat(Unit.YEARS.end(from, length % 3, in(state))).isEqualTo(moved(state, from.plusYears(length % 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "SN, 2026-11-26, 2026-12-28",
        "SN, 2026-10-19, 2026-11-19",
        "NI, 2026-10-19, 2026-11-18",
        "BY, 2027-04-27, 2027-05-28",
        "NI, 2027-04-27, 2027-05-27",
        "BY, 2026-12-07, 2027-01-07",
        "SN, 2026-12-07, 2027-01-06",
    })
    void the_same_decision_leaves_another_last_day_where_other_days_are_holidays(
            String state, LocalDate decided, LocalDate last) {
        assertThat(new Terms(Map.of(), in(state))
                        .start(DeadlineKind.OBJECTION, decided, false)
                        .due())
                .isEqualTo(last);
    }

    @Test
    void holidays_of_a_part_of_a_state_count_only_where_they_are_named() {
        var assumption = LocalDate.of(2028, 8, 15);
        var peace = LocalDate.of(2028, 8, 8);
        var augsburg = GermanWorkingDays.of("BY", EnumSet.of(LocalHoliday.ASSUMPTION, LocalHoliday.PEACE_FESTIVAL));
        var munich = GermanWorkingDays.of("BY", EnumSet.of(LocalHoliday.ASSUMPTION));
        var bautzen = GermanWorkingDays.of("SN", EnumSet.of(LocalHoliday.CORPUS_CHRISTI));

        assertThat(in("BY").isWorkingDay(assumption)).isTrue();
        assertThat(in("BY").isWorkingDay(peace)).isTrue();
        assertThat(munich.isWorkingDay(assumption)).isFalse();
        assertThat(munich.isWorkingDay(peace)).isTrue();
        assertThat(augsburg.isWorkingDay(assumption)).isFalse();
        assertThat(augsburg.isWorkingDay(peace)).isFalse();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            assertThat(bautzen.isWorkingDay(HolidayActs.corpusChristi(year))).isFalse();
            assertThat(in("SN").isWorkingDay(HolidayActs.corpusChristi(year))).isTrue();
        }
        assertThat(everyDay().filter(bautzen::isWorkingDay).count())
                .isEqualTo(everyDay().filter(in("SN")::isWorkingDay).count() - (LAST.getYear() - FIRST.getYear() + 1));
    }
}
