package org.vieraugen.domain.figure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happened in one quarter of one department, or in one act of it: how much in which cell; what is not there is 0. */
public record Tally(Quarter quarter, Map<Cell, Long> cells) {
    public Tally {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public static Tally empty(Quarter quarter) {
        return new Tally(quarter, Map.of());
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Both together. */
    public Tally plus(Tally other) {
        if (!quarter.equals(other.quarter)) {
            throw new IllegalArgumentException(quarter + " is not " + other.quarter);
        }
        SortedMap<Cell, Long> sum = new TreeMap<>(cells);
        other.cells.forEach((cell, more) -> sum.merge(cell, more, Long::sum));
        // What was counted and taken off again was never there.
        sum.values().removeIf(count -> count == 0);
        return new Tally(quarter, sum);
    }

    /** As much to take off: an act that was taken back before anybody saw it is no act that was done. */
    public Tally negated() {
        SortedMap<Cell, Long> less = new TreeMap<>(cells);
        less.replaceAll((cell, count) -> -count);
        return new Tally(quarter, less);
    }
}
