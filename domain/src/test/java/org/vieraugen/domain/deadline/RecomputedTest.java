package org.vieraugen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.Recomputed.Moved;
import org.vieraugen.domain.testing.Office;

/** What becomes of running deadlines where a department counts otherwise (F11). */
class RecomputedTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 1);
    private static final Terms BEFORE = new Terms(Map.of(), Office.WEEKDAYS);

    private static Terms finding(int usual) {
        return new Terms(Map.of(DeadlineKind.FINDING, new Term(usual, 3)), Office.WEEKDAYS);
    }

    private static Terms withHoliday() {
        return new Terms(Map.of(), day -> Office.WEEKDAYS.isWorkingDay(day) && !day.equals(HOLIDAY));
    }

    private static Deadlines started(DeadlineKind... kinds) {
        var all = Deadlines.NONE;
        for (var kind : kinds) {
            all = all.start(BEFORE.start(kind, TUESDAY, false));
        }
        return all;
    }

    private static Recomputed on(LocalDate today, Deadlines deadlines, Terms terms) {
        return Recomputed.of(deadlines, terms, false, Set.of(), today);
    }

    private static LocalDate due(Recomputed recomputed, DeadlineKind kind) {
        return recomputed.deadlines().open(kind).orElseThrow().due();
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    @Test
    void a_longer_term_ends_later_and_a_shorter_one_sooner_both_told_with_the_day_before() {
        var deadlines = started(DeadlineKind.FINDING);
        assertThat(on(TUESDAY, deadlines, finding(9)).moved())
                .containsExactly(new Moved(DeadlineKind.FINDING, december(4), december(7)));
        assertThat(on(TUESDAY, deadlines, finding(7)).moved())
                .containsExactly(new Moved(DeadlineKind.FINDING, december(4), december(3)));
        assertThat(due(on(TUESDAY, deadlines, finding(7)), DeadlineKind.FINDING))
                .isEqualTo(december(3));
    }

    @Test
    void a_holiday_more_is_given_and_one_less_is_taken() {
        var deadlines = started(DeadlineKind.FIRST_REPLY, DeadlineKind.FINDING);
        var later = on(TUESDAY, deadlines, withHoliday());
        assertThat(later.moved())
                .as("the first reply is due before the holiday")
                .containsExactly(new Moved(DeadlineKind.FINDING, december(4), december(7)));
        assertThat(on(TUESDAY, later.deadlines(), BEFORE).deadlines()).isEqualTo(deadlines);
    }

    @Test
    void where_nothing_changes_nothing_moves() {
        var deadlines = started(DeadlineKind.values());
        assertThat(on(TUESDAY, deadlines, BEFORE)).isEqualTo(new Recomputed(deadlines, List.of()));
    }

    @Test
    void what_is_missed_stays_missed_and_what_is_done_stays_done() {
        var deadlines = started(DeadlineKind.FINDING);
        assertThat(on(december(7), deadlines, finding(100)).moved()).isEmpty();
        assertThat(on(december(4), deadlines, finding(9)).moved())
                .as("on its last day it can still be kept")
                .hasSize(1);
        assertThat(on(TUESDAY, deadlines.fulfil(DeadlineKind.FINDING, TUESDAY), finding(9))
                        .moved())
                .isEmpty();
    }

    @Test
    void nobody_owes_sooner_than_the_next_working_day_unless_it_was_so_before() {
        var deadlines = started(DeadlineKind.FINDING);
        assertThat(due(on(december(2), deadlines, finding(1)), DeadlineKind.FINDING))
                .isEqualTo(december(3));
        assertThat(on(december(4), deadlines, finding(1)).moved()).isEmpty();
        assertThat(due(on(LocalDate.of(2026, 11, 27), deadlines, finding(1)), DeadlineKind.FINDING))
                .as("on a Friday, the next Monday")
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_clock_that_stands_still_goes_on_standing_and_gets_back_what_it_stood() {
        var deadlines = started(DeadlineKind.FINDING).pause(LocalDate.of(2026, 11, 26));
        var next = on(LocalDate.of(2027, 1, 12), deadlines, finding(9));
        assertThat(next.moved()).hasSize(1);
        assertThat(next.deadlines().open(DeadlineKind.FINDING).orElseThrow().pausedSince())
                .contains(LocalDate.of(2026, 11, 26));
        var resumed = next.deadlines().resume(LocalDate.of(2026, 11, 30), Office.WEEKDAYS);
        assertThat(resumed.open(DeadlineKind.FINDING).orElseThrow().due()).isEqualTo(december(9));
        var missedBefore = started(DeadlineKind.FIRST_REPLY).pause(december(2));
        assertThat(on(
                                december(9),
                                missedBefore,
                                new Terms(Map.of(DeadlineKind.FIRST_REPLY, new Term(30, 30)), Office.WEEKDAYS))
                        .moved())
                .as("it was missed before it stood still")
                .isEmpty();
    }

    @Test
    void F11_time_that_is_not_the_departments_never_gets_shorter() {
        var shorter = new Terms(
                Map.of(
                        DeadlineKind.OBJECTION, new Term(10, 10),
                        DeadlineKind.STATEMENT, new Term(1, 1)),
                Office.WEEKDAYS);
        var longer = new Terms(Map.of(DeadlineKind.OBJECTION, new Term(40, 40)), Office.WEEKDAYS);
        var deadlines = started(DeadlineKind.OBJECTION, DeadlineKind.STATEMENT);
        assertThat(on(TUESDAY, deadlines, shorter).moved()).isEmpty();
        assertThat(on(TUESDAY, deadlines, longer).moved())
                .containsExactly(
                        new Moved(DeadlineKind.OBJECTION, LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 4)));
    }

    @Test
    void F11_a_date_that_was_told_as_extended_stays() {
        var deadlines = started(DeadlineKind.FINDING).until(DeadlineKind.FINDING, december(11));
        var kept = Set.of(DeadlineKind.FINDING);
        assertThat(Recomputed.of(deadlines, finding(5), false, kept, TUESDAY).moved())
                .isEmpty();
        assertThat(Recomputed.of(deadlines, withHoliday(), false, kept, TUESDAY).moved())
                .isEmpty();
    }

    @Test
    void what_is_kept_after_its_end_is_not_counted_anew() {
        var terms = new Terms(
                Map.of(DeadlineKind.RETENTION, new Term(9, 9)), withHoliday().calendar());
        assertThat(on(TUESDAY, started(DeadlineKind.RETENTION), terms).moved()).isEmpty();
    }

    @Test
    void an_urgent_one_is_counted_by_its_own_term() {
        var urgent = Deadlines.NONE.start(BEFORE.start(DeadlineKind.FINDING, TUESDAY, true));
        var terms = new Terms(Map.of(DeadlineKind.FINDING, new Term(100, 4)), Office.WEEKDAYS);
        assertThat(Recomputed.of(urgent, terms, true, Set.of(), TUESDAY).moved())
                .containsExactly(
                        new Moved(DeadlineKind.FINDING, LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 30)));
    }

    @Test
    void two_that_are_counted_the_same_are_written_the_same_and_others_are_not() {
        assertThat(finding(9).written()).isEqualTo(finding(9).written()).isNotEqualTo(BEFORE.written());
        assertThat(new Terms(Map.of(DeadlineKind.RETENTION, new Term(9, 9)), Office.WEEKDAYS).written())
                .isEqualTo(BEFORE.written());
        assertThat(new Terms(Map.of(), new Named("BY")).written())
                .isNotEqualTo(new Terms(Map.of(), new Named("SN")).written());
        assertThat(Arrays.stream(DeadlineKind.values()).filter(Recomputed.KINDS::contains))
                .allMatch(kind -> BEFORE.written().contains(kind.name()));
    }

    private record Named(String name) implements WorkingDays {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return Office.WEEKDAYS.isWorkingDay(day);
        }
    }

    @Property
    void F11_whatever_changes_nobody_misses_by_it_and_nothing_missed_is_kept_by_it(
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int then,
            @ForAll @IntRange(min = 0, max = 60) int later) {
        var today = TUESDAY.plusDays(later);
        var deadlines = Deadlines.NONE.start(finding(first).start(DeadlineKind.FINDING, TUESDAY, false));
        var before = deadlines.open(DeadlineKind.FINDING).orElseThrow();
        var after = Optional.of(on(today, deadlines, finding(then)))
                .flatMap(recomputed -> recomputed.deadlines().open(DeadlineKind.FINDING))
                .orElseThrow();
        assertThat(after.isMissed(today)).isEqualTo(before.isMissed(today));
        assertThat(after.start()).isEqualTo(before.start());
    }
}
