package org.vieraugen.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Office;

/** K6: every channel's wait by one clock and one definition. */
class WaitTest {
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 26),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 11, 18));
    private static final WorkingDays SAXONY = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !HOLIDAYS.contains(day);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Terms.ZONE).toInstant();
    }

    private static Wait wait(String arrived, String due) {
        return new Wait(
                Office.FOREIGNERS,
                Arrival.COMPLAINT,
                Channel.EMAIL,
                Optional.of(new TeamKey("office")),
                at(arrived),
                LocalDate.parse(due));
    }

    private static String of(Tally tally, CountTable table) {
        return tally.cells().keySet().stream()
                .filter(cell -> cell.table() == table && By.of(cell) == By.CHANNEL)
                .map(cell -> cell.values().get(1))
                .findFirst()
                .orElse("");
    }

    private static String days(Wait wait, String answered) {
        return of(wait.answered(at(answered), SAXONY), CountTable.REACHED_DAYS);
    }

    private static String hours(Wait wait, String answered) {
        return of(wait.answered(at(answered), SAXONY), CountTable.REACHED_HOURS);
    }

    private static Fate fate(Wait wait, String answered) {
        return Fate.valueOf(of(wait.answered(at(answered), SAXONY), CountTable.REACHED));
    }

    @Test
    void K6_the_last_minute_of_the_last_day_is_in_time_and_the_next_is_not() {
        var wait = wait("2026-11-24T12:00", "2026-11-27");
        assertThat(fate(wait, "2026-11-24T12:00")).isEqualTo(Fate.IN_TIME);
        assertThat(fate(wait, "2026-11-27T23:59")).isEqualTo(Fate.IN_TIME);
        assertThat(fate(wait, "2026-11-28T00:00")).isEqualTo(Fate.LATE);
        assertThat(wait.isOverdue(LocalDate.parse("2026-11-27"))).isFalse();
        assertThat(wait.isOverdue(LocalDate.parse("2026-11-28"))).isTrue();
    }

    @Test
    void K6_working_days_leave_out_weekends_and_the_states_holidays() {
        assertThat(days(wait("2026-11-13T15:00", "2026-11-17"), "2026-11-16T09:00"))
                .as("Friday to Monday")
                .isEqualTo("1");
        assertThat(days(wait("2026-11-17T15:00", "2026-11-20"), "2026-11-19T09:00"))
                .as("over the day of repentance, a holiday in Saxony")
                .isEqualTo("1");
        assertThat(days(wait("2026-11-21T15:00", "2026-11-25"), "2026-11-22T09:00"))
                .as("arrived on a Saturday, answered on the Sunday")
                .isEqualTo("0");
    }

    @Test
    void K6_a_wait_over_Christmas_counts_the_days_between_the_years_and_all_hours() {
        var wait = wait("2026-12-23T12:00", "2026-12-30");
        assertThat(days(wait, "2027-01-04T12:00")).isEqualTo("6");
        assertThat(hours(wait, "2027-01-04T12:00")).isEqualTo("288");
        assertThat(fate(wait, "2027-01-04T12:00")).isEqualTo(Fate.LATE);
    }

    @Test
    void K6_the_night_of_25_hours_has_25_and_the_night_of_23_has_23() {
        assertThat(hours(wait("2026-10-24T12:00", "2026-10-28"), "2026-10-25T12:00"))
                .isEqualTo("25");
        assertThat(hours(wait("2027-03-27T12:00", "2027-04-01"), "2027-03-28T12:00"))
                .isEqualTo("23");
        assertThat(days(wait("2026-10-23T23:30", "2026-10-28"), "2026-10-26T00:10"))
                .as("days are those of the calendar, whatever the clock does")
                .isEqualTo("1");
    }

    @Test
    void K6_the_day_and_the_weekday_are_those_of_the_office_and_not_of_Greenwich() {
        var wait = new Wait(
                Office.FOREIGNERS,
                Arrival.MAIL,
                Channel.EMAIL,
                Optional.empty(),
                Instant.parse("2026-09-30T22:30:00Z"),
                LocalDate.parse("2026-10-05"));
        assertThat(wait.day()).isEqualTo("2026-10-01");
        assertThat(wait.quarter()).isEqualTo(new Quarter(2026, 4));
        assertThat(wait.unanswered().cells())
                .containsEntry(new Cell(CountTable.REACHED, List.of("WEEKDAY:THURSDAY", "UNANSWERED")), 1L)
                .containsEntry(new Cell(CountTable.REACHED, List.of("MONTH:2026-10", "UNANSWERED")), 1L)
                .containsEntry(new Cell(CountTable.REACHED, List.of("TEAM:*", "UNANSWERED")), 1L);
    }

    @Test
    void begun_hours_count_and_beyond_two_days_they_are_told_in_whole_days() {
        var wait = wait("2026-11-24T12:00", "2026-11-27");
        assertThat(hours(wait, "2026-11-24T12:00")).isEqualTo("0");
        assertThat(hours(wait, "2026-11-24T12:01")).isEqualTo("1");
        assertThat(hours(wait, "2026-11-24T13:00")).isEqualTo("1");
        assertThat(hours(wait, "2026-11-26T12:00")).isEqualTo("48");
        assertThat(hours(wait, "2026-11-26T12:01")).isEqualTo("72");
        assertThat(hours(wait, "2026-11-27T12:00")).isEqualTo("72");
        assertThat(hours(wait, "2028-11-24T12:00")).isEqualTo("2400");
        assertThat(days(wait, "2028-11-24T12:00")).isEqualTo("100");
    }

    @Test
    void an_answer_before_the_arrival_took_no_time() {
        var wait = wait("2026-11-24T12:00", "2026-11-27");
        assertThat(hours(wait, "2026-11-24T11:00")).isEqualTo("0");
        assertThat(days(wait, "2026-11-20T11:00")).isEqualTo("0");
    }

    @Test
    void P4_a_wait_that_nobody_answered_has_no_length_and_counts_once_in_each_table() {
        var cells = wait("2026-11-24T12:00", "2026-11-27").unanswered().cells();
        assertThat(cells).hasSize(By.values().length).allSatisfy((cell, count) -> {
            assertThat(cell.table()).isEqualTo(CountTable.REACHED);
            assertThat(count).isEqualTo(1L);
        });
    }

    @Test
    void P4_it_counts_where_it_began_whenever_it_ends() {
        assertThat(wait("2026-12-31T12:00", "2027-01-05")
                        .answered(at("2027-01-04T12:00"), SAXONY)
                        .quarter())
                .isEqualTo(new Quarter(2026, 4));
    }

    private static Optional<TeamKey> told(Office office, String team) {
        var department = office.organisation().department(Office.FOREIGNERS);
        return Wait.begun(
                        department,
                        Arrival.REQUEST,
                        Channel.PHONE,
                        Optional.of(new TeamKey(team)),
                        Office.NOON,
                        LocalDate.parse("2026-11-30"))
                .team();
    }

    @Test
    void L10_a_team_of_one_person_is_no_team() {
        assertThat(told(Office.office(), "t4")).contains(new TeamKey("t4"));
        assertThat(told(Office.office(), "ombuds")).isEmpty();
        assertThat(told(Office.office(), "nowhere")).isEmpty();
    }

    @Test
    void L10_somebody_who_stands_in_it_twice_is_one_person() {
        var twice = Office.office().again(Office.PETRENKO, new StaffKey("petrenko.again"), "ombuds", Role.OMBUDSPERSON);
        assertThat(told(twice, "ombuds")).isEmpty();
    }
}
