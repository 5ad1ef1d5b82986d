package org.vieraugen.persistence.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.Counting;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** What each act leaves for numbers, in the transaction of the act (P4): the facts of the case as they are now, and what there is to count. */
public final class FigureRows {
    private final Sql sql;
    private final SealedTallies tallies;

    public FigureRows(Sql sql, Keys keys) {
        this.sql = sql;
        tallies = new SealedTallies(keys);
    }

    /** The rows that a new case begins with. */
    public Rows first(UUID complaint, CaseFacts facts, Instant at) {
        return CaseFactsRow.insert(complaint, facts).and(counted(Optional.empty(), facts, at));
    }

    /**
     * Stores what is different after an act.
     *
     * @param after the facts after the act, told by those before it
     * @throws IllegalStateException when the case has no facts: every case has, from its first act on
     */
    public void follow(DepartmentKey department, UUID complaint, Function<CaseFacts, CaseFacts> after, Instant at) {
        var before = sql.first(CaseFactsRow.SELECT, CaseFactsRow::facts, department.text(), complaint)
                .orElseThrow(() -> new IllegalStateException("a complaint without facts"));
        var now = after.apply(before);
        if (!now.equals(before)) {
            var rows = CaseFactsRow.update(complaint, now).and(counted(Optional.of(before), now, at));
            sql.change(String.join("; ", rows.statements()), rows.values().toArray());
        }
    }

    private Rows counted(Optional<CaseFacts> before, CaseFacts now, Instant at) {
        var quarter = Quarter.of(at.atZone(Terms.ZONE).toLocalDate());
        var tally = Counting.between(before, now, quarter);
        return tally.isEmpty()
                ? Rows.NONE
                : new Rows(
                        List.of("INSERT INTO figure_pending (department, sealed) VALUES (?, ?)"),
                        List.of(
                                now.department().text(),
                                tallies.seal(Keys.placeOfPendingFigures(now.department()), tally)));
    }
}
