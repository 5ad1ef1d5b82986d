package org.vieraugen.persistence.stored;

import java.util.List;
import java.util.stream.Collectors;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;

/** How what is counted is stored. */
final class FigureForms {
    private FigureForms() {}

    record Counted(String table, List<String> values, long count) {}

    record Counts(String quarter, List<Counted> cells) implements Form<Tally> {
        static Counts of(Tally tally) {
            return new Counts(
                    tally.quarter().toString(),
                    tally.cells().entrySet().stream()
                            .map(counted -> new Counted(
                                    Codes.COUNT_TABLE.word(counted.getKey().table()),
                                    counted.getKey().values(),
                                    counted.getValue()))
                            .toList());
        }

        @Override
        public Tally domain() {
            return new Tally(
                    Quarter.of(quarter),
                    cells.stream()
                            .collect(Collectors.toMap(
                                    counted -> new Cell(Codes.COUNT_TABLE.of(counted.table()), counted.values()),
                                    Counted::count)));
        }
    }
}
