package org.vieraugen.domain.figure;

import java.util.Comparator;
import java.util.List;

/** One place of one table, such as SUBMITTED of category PROCESSING_TIME by PORTAL. */
public record Cell(CountTable table, List<String> values) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::table).thenComparing(cell -> String.join("\n", cell.values()));

    /** @throws IllegalArgumentException unless there is one code for each dimension of the table */
    public Cell {
        values = List.copyOf(values);
        if (values.size() != table.dimensions().size()) {
            throw new IllegalArgumentException(table + " counts by " + table.dimensions());
        }
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
