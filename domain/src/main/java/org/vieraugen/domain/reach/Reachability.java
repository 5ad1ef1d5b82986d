package org.vieraugen.domain.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.vieraugen.domain.figure.CasePattern;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Tally;

/**
 * How long those waited whose words arrived in a period (K6), for the staff. No row has fewer than {@link #FEWEST} behind it (E5, F5), but rows of two periods can be
 * subtracted from each other: it is not fit for anybody outside (P1).
 *
 * @param all everything together; nothing where that is too few
 * @param tables the same, told apart
 */
public record Reachability(Period period, Figures all, Map<By, List<Row>> tables) {
    /** Below this nothing is told. */
    public static final int FEWEST = CasePattern.FEWEST;

    public Reachability {
        tables = Map.copyOf(tables);
    }

    /** What is told of one channel, team, weekday; or, as {@link By#OTHER}, of all together that are too few. */
    public record Row(String value, Figures figures) {}

    /**
     * @param counted what was counted of waits that are over
     * @param open those that are not
     */
    public static Reachability in(Period period, Collection<Tally> counted, Collection<Wait> open, LocalDate today) {
        var sums = new EnumMap<By, Map<String, Figures>>(By.class);
        for (var by : By.values()) {
            sums.put(by, new TreeMap<>());
        }
        counted.stream()
                .filter(tally -> period.holds(tally.quarter()))
                .flatMap(tally -> tally.cells().entrySet().stream())
                .filter(counts -> isOfWaits(counts.getKey()))
                .forEach(counts -> add(
                        sums,
                        By.of(counts.getKey()),
                        By.value(counts.getKey()),
                        figures(counts.getKey(), counts.getValue())));
        open.stream().filter(wait -> period.holds(wait.quarter())).forEach(wait -> {
            for (var by : By.values()) {
                add(sums, by, by.of(wait), Figures.open(wait.isOverdue(today)));
            }
        });
        // Every wait stands in each table once, so that any of them adds up to all.
        var all = sums.getOrDefault(By.CHANNEL, Map.of()).values().stream().reduce(Figures.NONE, Figures::plus);
        if (all.base() < FEWEST) {
            return new Reachability(period, Figures.NONE, Map.of());
        }
        var tables = new EnumMap<By, List<Row>>(By.class);
        sums.forEach((by, rows) -> tables.put(by, told(by, rows)));
        return new Reachability(period, all, tables);
    }

    private static boolean isOfWaits(Cell cell) {
        return switch (cell.table()) {
            case REACHED, REACHED_DAYS, REACHED_HOURS -> true;
            default -> false;
        };
    }

    private static Figures figures(Cell cell, long count) {
        var code = cell.values().get(1);
        return cell.table() == CountTable.REACHED
                ? Figures.of(Fate.valueOf(code), count)
                : cell.table() == CountTable.REACHED_DAYS
                        ? Figures.days(Integer.parseInt(code), count)
                        : Figures.hours(Integer.parseInt(code), count);
    }

    private static void add(Map<By, Map<String, Figures>> sums, By by, String value, Figures more) {
        sums.getOrDefault(by, new TreeMap<>()).merge(value, more, Figures::plus);
    }

    /** Whether there are enough to tell anything at all. */
    public boolean isTold() {
        return all.base() >= FEWEST;
    }

    /** How many wait within their term; empty while they are too few to be told (F5). */
    public OptionalLong pending() {
        return all.pending() < FEWEST ? OptionalLong.empty() : OptionalLong.of(all.pending());
    }

    /** In the order of its values, those that are too few together at the end. */
    public List<Row> by(By by) {
        return tables.getOrDefault(by, List.of());
    }

    /** Whatever is too few is told together; where that is still too few, with the smallest of the others, since it could be computed from the sum (P1). */
    private static List<Row> told(By by, Map<String, Figures> sums) {
        var rows = new ArrayList<Row>();
        var rest = Figures.NONE;
        for (var sum : sums.entrySet()) {
            if (sum.getValue().base() >= FEWEST && !sum.getKey().equals(By.OTHER)) {
                rows.add(new Row(sum.getKey(), sum.getValue()));
            } else {
                rest = rest.plus(sum.getValue());
            }
        }
        while (rest.base() > 0 && rest.base() < FEWEST && !rows.isEmpty()) {
            var smallest = rows.stream()
                    .min(Comparator.comparing((Row row) -> row.figures().base()))
                    .orElseThrow();
            rows.remove(smallest);
            rest = rest.plus(smallest.figures());
        }
        rows.sort(Comparator.comparing(Row::value, by.order()));
        if (rest.base() >= FEWEST) {
            rows.add(new Row(By.OTHER, rest));
        }
        return List.copyOf(rows);
    }
}
