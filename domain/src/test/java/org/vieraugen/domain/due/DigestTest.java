package org.vieraugen.domain.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.due.Digest.Item;

/** What somebody reads in the morning of a working day. */
class DigestTest {
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 29));
    private static final WorkingDays SAXONY = day ->
            day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !OFF.contains(day);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Item item(DueKind kind, String on, Optional<LocalDate> pausedSince) {
        return new Item(
                Reference.of("ABH", 2026, 1),
                new Due("d0", kind, day("2026-10-01"), day(on), pausedSince, Owed.by(Role.COORDINATOR)));
    }

    private static List<Item> finding(String... on) {
        return Arrays.stream(on)
                .map(one -> item(DueKind.FINDING, one, Optional.empty()))
                .toList();
    }

    private static Optional<Digest> digest(String day, List<Item> own) {
        return Digest.of(own, day(day), false, SAXONY);
    }

    private static List<String> days(List<Item> items) {
        return items.stream().map(item -> item.due().on().toString()).toList();
    }

    @Test
    void it_holds_what_is_due_today_and_within_two_working_days_and_what_was_missed() {
        var digest = digest(
                        "2026-11-24",
                        finding("2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27"))
                .orElseThrow();
        assertThat(digest.day()).isEqualTo(day("2026-11-24"));
        assertThat(days(digest.overdue())).containsExactly("2026-11-20", "2026-11-22");
        assertThat(days(digest.missed())).containsExactly("2026-11-23");
        assertThat(days(digest.soon())).containsExactly("2026-11-24", "2026-11-26");
    }

    @Test
    void a_weekend_and_a_day_off_lie_between_two_working_days() {
        var monday = digest("2026-11-23", finding("2026-11-19", "2026-11-20", "2026-11-22", "2026-11-25"))
                .orElseThrow();
        assertThat(days(monday.overdue())).containsExactly("2026-11-19");
        assertThat(days(monday.missed())).containsExactly("2026-11-20", "2026-11-22");
        assertThat(days(monday.soon())).containsExactly("2026-11-25");
        // A Wednesday in November is off in Saxony.
        var thursday = digest(
                        "2026-11-19", finding("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-23", "2026-11-24"))
                .orElseThrow();
        assertThat(days(thursday.overdue())).containsExactly("2026-11-16");
        assertThat(days(thursday.missed())).containsExactly("2026-11-17", "2026-11-18");
        assertThat(days(thursday.soon())).containsExactly("2026-11-23");
    }

    @Test
    void over_the_turn_of_the_year_and_the_nights_in_which_clocks_are_changed() {
        var newYear = digest(
                        "2027-01-04", finding("2026-12-30", "2026-12-31", "2027-01-01", "2027-01-06", "2027-01-07"))
                .orElseThrow();
        assertThat(days(newYear.overdue())).containsExactly("2026-12-30");
        assertThat(days(newYear.missed())).containsExactly("2026-12-31", "2027-01-01");
        assertThat(days(newYear.soon())).containsExactly("2027-01-06");
        var autumn = digest("2026-10-26", finding("2026-10-23", "2026-10-28", "2026-10-29"))
                .orElseThrow();
        assertThat(days(autumn.missed())).containsExactly("2026-10-23");
        assertThat(days(autumn.soon())).containsExactly("2026-10-28");
        var spring = digest("2026-03-30", finding("2026-03-27", "2026-04-01", "2026-04-02"))
                .orElseThrow();
        assertThat(days(spring.missed())).containsExactly("2026-03-27");
        assertThat(days(spring.soon())).containsExactly("2026-04-01");
    }

    @Test
    void each_thing_stands_in_it_once_and_each_missed_one_is_new_on_one_working_day_only() {
        var one = finding("2026-11-20");
        int fresh = 0;
        for (var day = day("2026-11-16"); day.isBefore(day("2026-12-07")); day = day.plusDays(1)) {
            var digest = Digest.of(one, day, false, SAXONY);
            fresh += digest.map(d -> d.missed().size()).orElse(0);
            assertThat(digest.map(d ->
                            d.missed().size() + d.overdue().size() + d.soon().size()))
                    .satisfiesAnyOf(none -> assertThat(none).isEmpty(), once -> assertThat(once)
                            .contains(1));
        }
        assertThat(fresh).isEqualTo(1);
    }

    @Test
    void there_is_none_on_a_day_off_nor_on_a_weekend_nor_while_somebody_is_away() {
        var due = finding("2026-11-10", "2026-11-18", "2026-11-21");
        assertThat(digest("2026-11-18", due)).isEmpty();
        assertThat(digest("2026-11-21", due)).isEmpty();
        assertThat(digest("2026-11-22", due)).isEmpty();
        assertThat(Digest.of(due, day("2026-11-19"), true, SAXONY)).isEmpty();
        assertThat(Digest.of(due, day("2026-11-19"), false, SAXONY)).isPresent();
    }

    @Test
    void there_is_none_where_there_is_nothing_to_say() {
        assertThat(digest("2026-11-24", List.of())).isEmpty();
        assertThat(digest("2026-11-24", finding("2026-11-27"))).isEmpty();
        assertThat(digest("2026-11-24", List.of(item(DueKind.FINDING, "2026-11-20", Optional.of(day("2026-11-19"))))))
                .as("the clock stands still")
                .isEmpty();
        assertThat(digest("2026-11-24", List.of(item(DueKind.FINDING, "2026-11-25", Optional.of(day("2026-11-19"))))))
                .as("the clock stands still")
                .isEmpty();
        assertThat(digest("2026-11-24", List.of(item(DueKind.STATEMENT, "2026-11-20", Optional.empty()))))
                .as("what nobody owes is not missed")
                .isEmpty();
    }
}
