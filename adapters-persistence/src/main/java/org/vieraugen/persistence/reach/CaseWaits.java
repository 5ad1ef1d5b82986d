package org.vieraugen.persistence.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.reach.WaitInCase;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.figure.FigureRows;

/** The waits of one case, begun and ended in the messages to the database in which an act is stored. Whoever stores an act holds the lock of its case. */
public final class CaseWaits {
    private final Sql sql;
    private final FigureRows figures;

    public CaseWaits(Sql sql, FigureRows figures) {
        this.sql = sql;
        this.figures = figures;
    }

    /** A wait that was read from its row, and its place. */
    private record Open(int place, Wait what) {}

    /** Adds a row for each that a new case begins with. */
    public void begin(Statements to, UUID id, List<WaitInCase> all) {
        all.stream().filter(waiting -> !waiting.ended()).forEach(waiting -> insert(to, id, waiting));
    }

    /**
     * Adds what began with an act, and takes away and counts what ended with it: as it began, whatever the case or its department's terms have become meanwhile.
     *
     * @return what it counts
     */
    public List<Tally> follow(
            Statements to, DepartmentKey department, UUID id, List<WaitInCase> all, WorkingDays calendar) {
        Map<Integer, Wait> open = sql
                .list(
                        "SELECT place, " + WaitRow.COLUMNS + " FROM waits WHERE department = ? AND id = ?",
                        row -> new Open(row.getInt("place"), WaitRow.read(row)),
                        department.text(),
                        id)
                .stream()
                .collect(Collectors.toMap(Open::place, Open::what));
        var counted = new ArrayList<Tally>();
        for (var now : all) {
            var before = open.get(now.place());
            if (before == null && !now.ended()) {
                insert(to, id, now);
            } else if (before != null && now.ended()) {
                to.add(WaitRow.DELETE, department.text(), id, now.place());
                // Each in a row of its own, so that all rows keep one length however many end at once.
                counted.add(
                        now.answered().map(at -> before.answered(at, calendar)).orElseGet(before::unanswered));
            }
        }
        counted.forEach(tally -> figures.count(to, department, tally));
        return counted;
    }

    private static void insert(Statements to, UUID id, WaitInCase waiting) {
        to.add(WaitRow.INSERT, WaitRow.values(id, waiting.place(), waiting.what()));
    }
}
