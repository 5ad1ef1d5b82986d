package org.vieraugen.domain.reach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.message.Channel;

/**
 * Somebody's words arrived, and wait for the first word that a person of the office writes to them (K6). What a machine sends ends no wait. Once it is over, only what is
 * counted of it is left (P4).
 *
 * @param team who owes the answer; absent where that would be a person (L10), or of a protected complaint (I6)
 * @param due the last day of the term that was promised
 */
public record Wait(
        DepartmentKey department,
        Arrival arrival,
        Channel channel,
        Optional<TeamKey> team,
        Instant arrived,
        LocalDate due) {
    /** A team of fewer people than this is a person, and is not told apart from others (L10). */
    public static final int SMALLEST_TEAM = 2;

    /** The longest that is told, in working days; whatever took longer counts as this. */
    public static final int MOST_DAYS = 100;

    /** The longest that is told, in hours: a hundred days by the clock. */
    public static final int MOST_HOURS = 2_400;

    /** Beyond this, hours are told in whole days: nobody asks for more, and what stays is coarse (P4). */
    private static final int EXACT_HOURS = 48;

    private static final int HOURS_OF_A_DAY = 24;

    /** A wait that begins now; of the team that owes the answer it knows only what may be told. */
    public static Wait begun(
            Department department,
            Arrival arrival,
            Channel channel,
            Optional<TeamKey> team,
            Instant arrived,
            LocalDate due) {
        return new Wait(department.key(), arrival, channel, team.filter(key -> isTold(department, key)), arrived, due);
    }

    private static boolean isTold(Department department, TeamKey team) {
        return department.team(team).isPresent()
                && department.staff().stream()
                                .filter(person -> person.team().equals(team))
                                // Who stands in it twice is one person.
                                .map(person -> person.samePersonAs().orElse(person.key()))
                                .distinct()
                                .count()
                        >= SMALLEST_TEAM;
    }

    /** The day of its arrival. */
    public LocalDate day() {
        return LocalDate.ofInstant(arrived, Terms.ZONE);
    }

    /** The quarter in which it counts, whenever it ends. */
    public Quarter quarter() {
        return Quarter.of(day());
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    /** What is counted of it when somebody of the office answers at that moment; {@code calendar} is its department's. */
    public Tally answered(Instant at, WorkingDays calendar) {
        var on = LocalDate.ofInstant(at, Terms.ZONE);
        var cells = new TreeMap<>(ended(isOverdue(on) ? Fate.LATE : Fate.IN_TIME));
        var days = Integer.toString(Math.min(MOST_DAYS, calendar.between(day(), on)));
        var hours = Integer.toString(hours(at));
        for (var by : By.values()) {
            cells.put(by.cell(CountTable.REACHED_DAYS, by.of(this), days), 1L);
            cells.put(by.cell(CountTable.REACHED_HOURS, by.of(this), hours), 1L);
        }
        return new Tally(quarter(), cells);
    }

    /** What is counted of it when it ends and nobody has answered: how long is told of answers alone. */
    public Tally unanswered() {
        return new Tally(quarter(), ended(Fate.UNANSWERED));
    }

    private Map<Cell, Long> ended(Fate fate) {
        var cells = new TreeMap<Cell, Long>();
        for (var by : By.values()) {
            cells.put(by.cell(CountTable.REACHED, by.of(this), fate.name()), 1L);
        }
        return cells;
    }

    /** Hours that really passed, begun ones included: the night in which clocks are set back has one more. */
    private int hours(Instant at) {
        long seconds = Math.max(0, Duration.between(arrived, at).toSeconds());
        long hours = rounded(seconds, Duration.ofHours(1).toSeconds());
        long told = hours <= EXACT_HOURS ? hours : rounded(hours, HOURS_OF_A_DAY) * HOURS_OF_A_DAY;
        return (int) Math.min(MOST_HOURS, told);
    }

    private static long rounded(long length, long unit) {
        return (length + unit - 1) / unit;
    }
}
