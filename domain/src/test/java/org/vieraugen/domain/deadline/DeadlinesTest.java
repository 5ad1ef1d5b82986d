package org.vieraugen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;

/** What is owed, until when, and when the clock stands still: the table "Deadlines". */
class DeadlinesTest {
    /** Monday to Friday, without 17 March 2027. */
    private static final WorkingDays CALENDAR =
            day -> day.getDayOfWeek().getValue() < 6 && !day.equals(LocalDate.of(2027, 3, 17));

    private static final Terms TERMS = new Terms(Map.of(), CALENDAR);

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    private static Deadline started(DeadlineKind kind, int day) {
        return TERMS.start(kind, march(day), false);
    }

    private static Deadline only(Deadlines deadlines) {
        assertThat(deadlines.all()).hasSize(1);
        return deadlines.all().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_REPLY, 3, 1, WORKING_DAYS",
        "FINDING, 8, 3, WORKING_DAYS",
        "SECOND_REVIEW, 2, 1, WORKING_DAYS",
        "EXTENSION, 10, 2, WORKING_DAYS",
        "ANSWER, 5, 1, WORKING_DAYS",
        "SETTLE_NAME, 1, 1, WORKING_DAYS",
        "STATEMENT, 4, 1, WORKING_DAYS",
        "CONFIRMATION, 2, 1, WORKING_DAYS",
        "COUNTERSIGNATURE, 3, 1, WORKING_DAYS",
        "OBJECTION, 30, 30, DAYS",
        "OMBUDS_DECISION, 20, 5, WORKING_DAYS",
        "RETENTION, 3, 3, YEARS"
    })
    void each_kind_has_the_term_of_the_table_unless_the_department_sets_its_own(
            DeadlineKind kind, int usual, int urgent, Unit unit) {
        assertThat(TERMS.length(kind, false)).isEqualTo(usual);
        assertThat(TERMS.length(kind, true)).isEqualTo(urgent);
        assertThat(kind.unit()).isEqualTo(unit);

        var own = new Terms(Map.of(kind, new Term(7, 6)), CALENDAR);
        assertThat(own.length(kind, false)).isEqualTo(7);
        assertThat(own.length(kind, true)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void L5_a_statement_is_not_owed_and_neither_is_what_the_complainant_or_the_law_decides(DeadlineKind kind) {
        boolean owed =
                switch (kind) {
                    case STATEMENT, OBJECTION, RETENTION, EXTENSION -> false;
                    default -> true;
                };
        assertThat(kind.owedByDepartment()).isEqualTo(owed);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1000, 1000, true", "0, 1, false", "1, 0, false", "1001, 1, false", "1, 1001, false"})
    void a_term_is_between_1_and_1000(int usual, int urgent, boolean taken) {
        if (taken) {
            assertThat(new Term(usual, urgent).of(true)).isEqualTo(urgent);
            assertThat(new Term(usual, urgent).of(false)).isEqualTo(usual);
        } else {
            assertThatThrownBy(() -> new Term(usual, urgent))
                    .isInstanceOfSatisfying(
                            Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo("out-of-range"));
        }
    }

    @Test
    void working_days_are_counted_after_the_first_and_with_the_last() {
        assertThat(CALENDAR.between(march(2), march(2))).isZero();
        assertThat(CALENDAR.between(march(3), march(2))).isZero();
        assertThat(CALENDAR.between(march(2), march(3))).isEqualTo(1);
        assertThat(CALENDAR.between(march(5), march(8))).isEqualTo(1);
        assertThat(CALENDAR.between(march(15), march(18))).isEqualTo(2);
        assertThat(CALENDAR.after(march(5), 0)).isEqualTo(march(5));
        assertThat(CALENDAR.after(march(16), 1)).isEqualTo(march(18));
        assertThat(CALENDAR.orNext(march(16))).isEqualTo(march(16));
        assertThat(CALENDAR.orNext(march(17))).isEqualTo(march(18));
        assertThat(CALENDAR.orNext(march(6))).isEqualTo(march(8));
        assertThat(CALENDAR.name()).isEmpty();
    }

    @Test
    void a_deadline_is_missed_on_the_day_after_its_last_unless_it_stands_still_or_was_kept() {
        var owed = started(DeadlineKind.SECOND_REVIEW, 2);
        assertThat(owed.due()).isEqualTo(march(4));
        assertThat(owed.isMissed(march(4))).isFalse();
        assertThat(owed.isMissed(march(5))).isTrue();
        assertThat(only(new Deadlines(List.of(owed)).pause(march(3))).isMissed(march(5)))
                .isFalse();
        assertThat(only(new Deadlines(List.of(owed)).fulfil(DeadlineKind.SECOND_REVIEW, march(5)))
                        .isMissed(march(8)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FINDING, 2, false, 2027-03-11", "FINDING, 2, true, 2027-03-05", "ANSWER, 2, false, 2027-03-08"})
    void a_deadline_is_in_danger_when_80_percent_of_its_working_days_are_used(
            DeadlineKind kind, int start, boolean urgent, LocalDate from) {
        assertThat(TERMS.dangerFrom(TERMS.start(kind, march(start), urgent))).isEqualTo(from);
    }

    @Test
    void a_deadline_that_ends_on_the_day_it_began_is_in_danger_on_the_next_working_day() {
        var atOnce = new Deadline(DeadlineKind.ANSWER, march(2), march(2), Optional.empty(), Optional.empty());
        assertThat(TERMS.dangerFrom(atOnce)).isEqualTo(march(3));
    }

    @Test
    void of_a_kind_one_is_open_and_asking_twice_gains_nothing() {
        var first = started(DeadlineKind.ANSWER, 2);
        var once = Deadlines.NONE.start(first);
        assertThat(once.start(started(DeadlineKind.ANSWER, 8))).isEqualTo(once);
        assertThat(once.open(DeadlineKind.ANSWER)).contains(first);
        assertThat(once.open(DeadlineKind.FINDING)).isEmpty();

        var again = once.fulfil(DeadlineKind.ANSWER, march(3)).start(started(DeadlineKind.ANSWER, 8));
        assertThat(again.all()).hasSize(2);
        assertThat(again.open(DeadlineKind.ANSWER)).contains(started(DeadlineKind.ANSWER, 8));
    }

    @Test
    void the_next_is_the_open_one_that_ends_first() {
        assertThat(Deadlines.NONE.next()).isEmpty();
        var both = Deadlines.NONE.start(started(DeadlineKind.FINDING, 2)).start(started(DeadlineKind.ANSWER, 2));
        assertThat(both.next()).contains(started(DeadlineKind.ANSWER, 2));
        assertThat(both.fulfil(DeadlineKind.ANSWER, march(3)).next()).contains(started(DeadlineKind.FINDING, 2));
    }

    @Test
    void what_is_done_stays_done_on_its_day() {
        var both = Deadlines.NONE.start(started(DeadlineKind.FINDING, 2)).start(started(DeadlineKind.ANSWER, 2));
        var one = both.fulfil(DeadlineKind.ANSWER, march(3));
        assertThat(one.all()).extracting(Deadline::isOpen).containsExactly(true, false);
        assertThat(one.fulfilAll(march(5)).all())
                .extracting(deadline -> deadline.done().orElseThrow())
                .containsExactly(march(5), march(3));
        assertThat(one.fulfil(DeadlineKind.ANSWER, march(9))).isEqualTo(one);
    }

    @Test
    void the_clock_stands_still_for_what_the_department_owes_and_gives_the_working_days_back() {
        var running = Deadlines.NONE
                .start(started(DeadlineKind.FINDING, 2))
                .start(started(DeadlineKind.STATEMENT, 2))
                .start(started(DeadlineKind.ANSWER, 2))
                .fulfil(DeadlineKind.ANSWER, march(3));
        var paused = running.pause(march(4));
        assertThat(paused.all())
                .extracting(Deadline::pausedSince)
                .containsExactly(Optional.of(march(4)), Optional.empty(), Optional.empty());
        assertThat(paused.pause(march(8))).isEqualTo(paused);

        var resumed = paused.resume(march(9), CALENDAR);
        var finding = resumed.open(DeadlineKind.FINDING).orElseThrow();
        assertThat(finding.start()).isEqualTo(march(5));
        assertThat(finding.due()).isEqualTo(march(18));
        assertThat(finding.pausedSince()).isEmpty();
        assertThat(resumed.open(DeadlineKind.STATEMENT)).isEqualTo(running.open(DeadlineKind.STATEMENT));
        assertThat(running.resume(march(9), CALENDAR)).isEqualTo(running);
    }

    @Test
    void what_is_done_does_not_stand_still_any_more() {
        var paused = Deadlines.NONE.start(started(DeadlineKind.FINDING, 2)).pause(march(4));
        var done = only(paused.fulfil(DeadlineKind.FINDING, march(5)));
        assertThat(done.pausedSince()).isEmpty();
        assertThat(done.done()).contains(march(5));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2027-03-12, false",
        "false, 2027-03-15, true",
        "false, 2027-03-29, true",
        "false, 2027-03-30, false",
        "true, 2027-03-16, true",
        "true, 2027-03-17, false"
    })
    void the_finding_is_extended_by_at_most_10_working_days_and_2_when_urgent(
            boolean urgent, LocalDate until, boolean allowed) {
        var deadlines = Deadlines.NONE.start(started(DeadlineKind.FINDING, 2)).start(started(DeadlineKind.ANSWER, 2));
        if (allowed) {
            var extended = deadlines.extend(until, urgent, TERMS);
            assertThat(extended.open(DeadlineKind.FINDING).orElseThrow().due()).isEqualTo(until);
            assertThat(extended.open(DeadlineKind.ANSWER)).isEqualTo(deadlines.open(DeadlineKind.ANSWER));
        } else {
            assertThatThrownBy(() -> deadlines.extend(until, urgent, TERMS))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                            .isEqualTo("deadline"));
        }
    }

    @Test
    void only_an_open_finding_or_second_review_is_extended_the_one_that_ends_first() {
        assertThatThrownBy(() ->
                        Deadlines.NONE.start(started(DeadlineKind.ANSWER, 2)).extend(march(10), false, TERMS))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Deadlines.NONE
                        .start(started(DeadlineKind.FINDING, 2))
                        .fulfil(DeadlineKind.FINDING, march(3))
                        .extend(march(15), false, TERMS))
                .isInstanceOf(RuleBroken.class);
        var both = Deadlines.NONE.start(started(DeadlineKind.FINDING, 2)).start(started(DeadlineKind.SECOND_REVIEW, 2));
        var extended = both.extend(march(8), false, TERMS);
        assertThat(extended.open(DeadlineKind.SECOND_REVIEW).orElseThrow().due())
                .isEqualTo(march(8));
        assertThat(extended.open(DeadlineKind.FINDING)).isEqualTo(both.open(DeadlineKind.FINDING));
    }

    @Test
    void L8_an_open_deadline_is_moved_to_another_day_and_a_kept_one_is_not() {
        var both = Deadlines.NONE
                .start(started(DeadlineKind.ANSWER, 2))
                .start(started(DeadlineKind.FINDING, 2))
                .fulfil(DeadlineKind.FINDING, march(3));
        var moved = both.until(DeadlineKind.ANSWER, march(30)).until(DeadlineKind.FINDING, march(30));
        assertThat(moved.all()).extracting(Deadline::due).containsExactly(march(30), march(12));
    }
}
