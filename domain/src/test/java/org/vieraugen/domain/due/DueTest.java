package org.vieraugen.domain.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** How near a date is, how much of the time is used, and whose it is. */
class DueTest {
    /** Saxony's days off around the turn of the year, and Easter. */
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 26),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29));

    private static final WorkingDays SAXONY = day ->
            day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !OFF.contains(day);
    private static final Terms TERMS = new Terms(Map.of(), SAXONY);
    private static final StaffKey ME = new StaffKey("me");
    private static final StaffKey OTHER = new StaffKey("other");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Due due(DueKind kind, String start, String on) {
        return new Due("d0", kind, day(start), day(on), Optional.empty(), Owed.by(Role.COORDINATOR));
    }

    private static Due paused(String start, String on, String since) {
        return new Due("d0", DueKind.FINDING, day(start), day(on), Optional.of(day(since)), Owed.by(Role.COMPLAINANT));
    }

    @ParameterizedTest
    @CsvSource({
        // A Tuesday.
        "2026-11-24, 2026-11-23, OVERDUE",
        "2026-11-24, 2026-11-24, TODAY",
        "2026-11-24, 2026-11-25, NEXT_WORKING_DAY",
        "2026-11-24, 2026-11-26, THIS_WEEK",
        "2026-11-24, 2026-11-29, THIS_WEEK",
        "2026-11-24, 2026-11-30, LATER",
        // On a Friday the weekend belongs to Monday, and there is no rest of the week.
        "2026-11-27, 2026-11-28, NEXT_WORKING_DAY",
        "2026-11-27, 2026-11-30, NEXT_WORKING_DAY",
        "2026-11-27, 2026-12-01, LATER",
        // On a Sunday the week is over.
        "2026-11-29, 2026-11-29, TODAY",
        "2026-11-29, 2026-11-30, NEXT_WORKING_DAY",
        "2026-11-29, 2026-12-01, LATER",
        // Over the turn of the year: Thursday, and the next working day is Monday.
        "2026-12-31, 2027-01-01, NEXT_WORKING_DAY",
        "2026-12-31, 2027-01-04, NEXT_WORKING_DAY",
        "2026-12-31, 2027-01-05, LATER",
        "2027-01-01, 2026-12-31, OVERDUE",
        // The nights in which clocks are changed, on Sundays: 25 October 2026 and 29 March 2026.
        "2026-10-24, 2026-10-25, NEXT_WORKING_DAY",
        "2026-10-25, 2026-10-26, NEXT_WORKING_DAY",
        "2026-10-26, 2026-10-25, OVERDUE",
        "2026-03-29, 2026-03-28, OVERDUE",
        "2026-03-28, 2026-03-30, NEXT_WORKING_DAY"
    })
    void how_near_a_date_is(String today, String on, Nearness near) {
        assertThat(Nearness.of(due(DueKind.FINDING, "2026-03-01", on), day(today), SAXONY))
                .isEqualTo(near);
    }

    @Test
    void what_stands_still_is_neither_near_nor_missed_nor_in_danger_whatever_its_date_was() {
        var still = paused("2026-11-02", "2026-11-10", "2026-11-06");
        assertThat(Nearness.of(still, day("2026-11-24"), SAXONY)).isEqualTo(Nearness.PAUSED);
        assertThat(still.isMissed(day("2026-11-24"))).isFalse();
        assertThat(still.isInDanger(day("2026-11-10"), TERMS)).isFalse();
        assertThat(still.isOver(day("2026-11-24"))).isFalse();
        assertThat(still.used(day("2026-11-24"), TERMS)).isEqualTo(4 * 100 / 6);
    }

    @Test
    void the_share_of_time_is_that_of_working_days() {
        var ten = due(DueKind.FINDING, "2026-11-02", "2026-11-16");
        assertThat(ten.used(day("2026-11-02"), TERMS)).isZero();
        assertThat(ten.used(day("2026-11-06"), TERMS)).isEqualTo(40);
        assertThat(ten.used(day("2026-11-08"), TERMS))
                .as("a Sunday uses nothing")
                .isEqualTo(40);
        assertThat(ten.used(day("2026-11-16"), TERMS)).isEqualTo(100);
        assertThat(ten.used(day("2027-11-16"), TERMS)).isEqualTo(100);
        var overTheYear = due(DueKind.FINDING, "2026-12-23", "2027-01-04");
        assertThat(overTheYear.used(day("2027-01-03"), TERMS)).isEqualTo(5 * 100 / 6);
        var changedClocks = due(DueKind.FINDING, "2026-10-23", "2026-10-27");
        assertThat(changedClocks.used(day("2026-10-26"), TERMS)).isEqualTo(50);
    }

    @Test
    void a_term_without_a_working_day_is_used_on_its_day() {
        var sunday = due(DueKind.REMEDY, "2026-11-27", "2026-11-29");
        assertThat(sunday.used(day("2026-11-28"), TERMS)).isZero();
        assertThat(sunday.used(day("2026-11-29"), TERMS)).isEqualTo(100);
        var past = due(DueKind.REMEDY, "2026-11-27", "2026-11-20");
        assertThat(past.used(day("2026-11-27"), TERMS)).isEqualTo(100);
    }

    @Test
    void in_danger_is_what_has_used_four_fifths_and_can_still_be_kept() {
        var ten = due(DueKind.FINDING, "2026-11-02", "2026-11-16");
        assertThat(ten.isInDanger(day("2026-11-11"), TERMS)).isFalse();
        assertThat(ten.isInDanger(day("2026-11-12"), TERMS)).isTrue();
        assertThat(ten.isInDanger(day("2026-11-16"), TERMS)).isTrue();
        assertThat(ten.isInDanger(day("2026-11-17"), TERMS))
                .as("it is missed now")
                .isFalse();
        assertThat(ten.isMissed(day("2026-11-16"))).isFalse();
        assertThat(ten.isMissed(day("2026-11-17"))).isTrue();
    }

    @Test
    void L5_what_nobody_owes_is_over_after_its_day_and_neither_missed_nor_in_danger() {
        for (var kind : List.of(DueKind.STATEMENT, DueKind.OBJECTION)) {
            var due = due(kind, "2026-11-02", "2026-11-06");
            assertThat(due.isOver(day("2026-11-06"))).isFalse();
            assertThat(due.isOver(day("2026-11-07"))).isTrue();
            assertThat(due.isMissed(day("2026-11-09"))).isFalse();
            assertThat(due.isInDanger(day("2026-11-06"), TERMS)).isFalse();
        }
        assertThat(due(DueKind.FINDING, "2026-11-02", "2026-11-06").isOver(day("2026-11-09")))
                .isFalse();
    }

    @Test
    void L8_every_deadline_of_an_open_complaint_has_its_kind_and_a_remedy_has_one_as_well() {
        assertThat(Arrays.stream(DeadlineKind.values())
                        .filter(kind -> DueKind.of(kind).isEmpty()))
                .containsExactly(DeadlineKind.EXTENSION, DeadlineKind.RETENTION);
        assertThat(Arrays.stream(DueKind.values()).filter(kind -> !kind.canBeMissed()))
                .containsExactly(DueKind.STATEMENT, DueKind.OBJECTION);
        for (var kind : DeadlineKind.values()) {
            DueKind.of(kind).ifPresent(due -> assertThat(due).hasToString(kind.name()));
        }
    }

    @Test
    void what_lies_on_a_seat_is_its_holders_alone() {
        var owed = Owed.by(Role.REVIEWER, ME);
        assertThat(owed.isFor(ME, Set.of(), false)).isTrue();
        assertThat(owed.isFor(OTHER, Set.of(Role.REVIEWER, Role.COORDINATOR), true))
                .isFalse();
        assertThat(Owed.promised(ME).isFor(ME, Set.of(), false)).isTrue();
        assertThat(Owed.promised(ME).isFor(OTHER, Set.of(Role.COORDINATOR), false))
                .isFalse();
    }

    @Test
    void what_a_role_owes_is_everybodys_who_holds_it_but_theirs_who_may_not_and_theirs_who_stand_in() {
        var owed = new Owed(Set.of(Role.COORDINATOR), Optional.empty(), Set.of(OTHER), Optional.of(Role.DEPUTY), false);
        assertThat(owed.isFor(ME, Set.of(Role.COORDINATOR), false)).isTrue();
        assertThat(owed.isFor(ME, Set.of(Role.DEPUTY), false)).isTrue();
        assertThat(owed.isFor(ME, Set.of(Role.LAST_SEAT, Role.OMBUDSPERSON), true))
                .isFalse();
        assertThat(owed.isFor(OTHER, Set.of(Role.COORDINATOR), false)).isFalse();
        assertThat(owed.isFor(OTHER, Set.of(Role.DEPUTY), false)).isFalse();
    }

    @Test
    void F7_what_only_an_uninvolved_person_may_do_is_no_others() {
        var owed = new Owed(Set.of(Role.REVIEWER), Optional.empty(), Set.of(), Optional.of(Role.DEPUTY), true);
        assertThat(owed.isFor(ME, Set.of(Role.REVIEWER), true)).isTrue();
        assertThat(owed.isFor(ME, Set.of(Role.REVIEWER), false)).isFalse();
        assertThat(owed.isFor(ME, Set.of(Role.DEPUTY), false)).isTrue();
    }

    @Test
    void a_department_without_days_off_counts_weekdays() {
        var plain = new Terms(Map.of(), Office.WEEKDAYS);
        assertThat(due(DueKind.FINDING, "2026-12-23", "2026-12-29").used(day("2026-12-25"), plain))
                .isEqualTo(50);
    }
}
