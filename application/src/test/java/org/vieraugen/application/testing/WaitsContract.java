package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.application.reach.Waits;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.testing.Office;

/** What every store of waits promises (K6). */
public abstract class WaitsContract {
    protected static final DepartmentKey HERE = Office.FOREIGNERS;
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");
    private static final Quarter NOW = new Quarter(2026, 4);

    private final UUID key = UUID.randomUUID();
    private Map<Cell, Long> before = Map.of();

    protected abstract Waits waits();

    protected abstract Counts counts();

    @BeforeEach
    void remember() {
        before = counted();
    }

    protected static Wait arrived(Optional<TeamKey> team) {
        return new Wait(HERE, Arrival.REQUEST, Channel.PHONE, team, Office.NOON, LocalDate.parse("2026-11-27"));
    }

    private static Wait arrived() {
        return arrived(Optional.of(new TeamKey("t4")));
    }

    private Map<Cell, Long> counted() {
        var all = new TreeMap<Cell, Long>();
        counts().of(HERE, NOW, NOW).forEach(tally -> tally.cells().forEach((cell, n) -> all.merge(cell, n, Long::sum)));
        return all;
    }

    /** What was counted since the test began. */
    protected Map<Cell, Long> more() {
        var more = counted();
        before.forEach((cell, count) -> more.computeIfPresent(cell, (same, now) -> now > count ? now - count : null));
        return more;
    }

    protected static Cell cell(CountTable table, String by, String code) {
        return new Cell(table, List.of(by, code));
    }

    @Test
    void K6_a_wait_reads_back_as_it_began() {
        waits().begin(key, arrived());
        waits().begin(UUID.randomUUID(), arrived(Optional.empty()));
        assertThat(waits().open(HERE)).contains(arrived(), arrived(Optional.empty()));
        assertThat(waits().open(ELSEWHERE)).isEmpty();
        assertThat(more()).as("nothing is counted while somebody waits").isEmpty();
    }

    @Test
    void K6_an_answer_ends_it_and_is_counted_in_each_table() {
        waits().begin(key, arrived());
        assertThat(waits().end(HERE, key, Optional.of(Office.NOON.plus(Duration.ofDays(2)))))
                .isTrue();
        assertThat(more())
                .hasSize(15)
                .containsEntry(cell(CountTable.REACHED, "TEAM:t4", "IN_TIME"), 1L)
                .containsEntry(cell(CountTable.REACHED_DAYS, "CHANNEL:PHONE", "2"), 1L)
                .containsEntry(cell(CountTable.REACHED_HOURS, "WEEKDAY:TUESDAY", "48"), 1L);
    }

    @Test
    void K6_what_ends_without_an_answer_is_unanswered() {
        waits().begin(key, arrived());
        assertThat(waits().end(HERE, key, Optional.empty())).isTrue();
        assertThat(more()).containsEntry(cell(CountTable.REACHED, "TEAM:t4", "UNANSWERED"), 1L);
    }

    @Test
    void F8_who_ends_it_second_is_told_and_nothing_is_counted_twice() {
        waits().begin(key, arrived());
        int open = waits().open(HERE).size();
        assertThat(waits().end(HERE, key, Optional.empty())).isTrue();
        assertThat(waits().end(HERE, key, Optional.of(Office.NOON))).isFalse();
        assertThat(more()).containsEntry(cell(CountTable.REACHED, "TEAM:t4", "UNANSWERED"), 1L);
        assertThat(more().keySet()).noneMatch(cell -> cell.values().contains("IN_TIME"));
        assertThat(waits().open(HERE)).hasSize(open - 1);
    }

    @Test
    void K6_what_goes_on_in_something_else_is_counted_there_alone() {
        waits().begin(key, arrived());
        int open = waits().open(HERE).size();
        waits().leave(ELSEWHERE, key);
        assertThat(waits().open(HERE)).hasSize(open);
        waits().leave(HERE, key);
        assertThat(waits().open(HERE)).hasSize(open - 1);
        assertThat(waits().end(HERE, key, Optional.empty())).isFalse();
        assertThat(more()).isEmpty();
    }

    @Test
    void what_never_began_does_not_end_and_nobody_ends_another_departments() {
        assertThat(waits().end(HERE, key, Optional.empty())).isFalse();
        waits().begin(key, arrived());
        assertThat(waits().end(ELSEWHERE, key, Optional.empty())).isFalse();
        assertThat(more()).isEmpty();
    }

    @Test
    void K2_what_arrives_twice_waits_once() {
        int open = waits().open(HERE).size();
        waits().begin(key, arrived());
        waits().begin(key, arrived(Optional.empty()));
        assertThat(waits().open(HERE)).hasSize(open + 1);
        waits().end(HERE, key, Optional.empty());
        assertThat(more())
                .as("as it arrived first")
                .containsEntry(cell(CountTable.REACHED, "TEAM:t4", "UNANSWERED"), 1L);
    }
}
