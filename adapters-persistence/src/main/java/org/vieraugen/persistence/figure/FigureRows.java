package org.vieraugen.persistence.figure;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.Counting;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.identity.Keys;

/** What each act leaves for numbers, in the transaction of the act (P4): the facts of the case as they are now, and what there is to count. */
@OnePerServer
public class FigureRows {
    private final Sql sql;
    private final SealedTallies tallies;

    @Inject
    public FigureRows(Sql sql, Keys keys) {
        this.sql = sql;
        tallies = new SealedTallies(keys);
    }

    /** Adds the rows that a new case begins with. */
    public void begin(Statements to, UUID complaint, CaseFacts facts, Instant at) {
        CaseFactsRow.insert(to, complaint, facts);
        count(to, facts.department(), between(Optional.empty(), facts, at));
    }

    /**
     * Stores what is different after an act.
     *
     * @param after the facts after the act, told by those before it
     * @return what it left to be counted
     * @throws IllegalStateException when the case has no facts: every case has, from its first act on
     */
    public Tally follow(DepartmentKey department, UUID complaint, UnaryOperator<CaseFacts> after, Instant at) {
        var before = sql.first(CaseFactsRow.SELECT, CaseFactsRow::facts, department.text(), complaint)
                .orElseThrow(() -> new IllegalStateException("a complaint without facts"));
        var now = after.apply(before);
        var tally = between(Optional.of(before), now, at);
        if (!now.equals(before)) {
            var rows = new Statements();
            CaseFactsRow.update(rows, complaint, now);
            count(rows, department, tally);
            rows.send(sql);
        }
        return tally;
    }

    private static Tally between(Optional<CaseFacts> before, CaseFacts now, Instant at) {
        return Counting.between(before, now, Quarter.of(at.atZone(Terms.ZONE).toLocalDate()));
    }

    /** Adds what one act leaves to be counted; nothing where that is nothing. */
    public void count(Statements to, DepartmentKey department, Tally tally) {
        if (!tally.isEmpty()) {
            to.add(
                    "INSERT INTO figure_pending (department, sealed) VALUES (?, ?)",
                    department.text(),
                    tallies.seal(Keys.placeOfPendingFigures(department), tally));
        }
    }

    /** A tally as it is kept while its act can be taken back. */
    public byte[] kept(DepartmentKey department, Tally tally) {
        return tallies.seal(Keys.placeOfPendingFigures(department), tally);
    }

    /** An act was taken back: what it had left to be counted counts for nothing. */
    public void takeOff(Statements to, DepartmentKey department, byte[] tally) {
        count(
                to,
                department,
                tallies.open(Keys.placeOfPendingFigures(department), tally).negated());
    }
}
