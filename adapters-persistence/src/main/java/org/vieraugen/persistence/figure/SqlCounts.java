package org.vieraugen.persistence.figure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SqlKeyRotation;

/**
 * What is counted, sealed: one row for a department's quarter, and one for each act that is not yet added up. Acts only add rows, so that no two people wait for each
 * other; adding up, by others and later, leaves nothing of which act it was.
 */
@OnePerServer
public class SqlCounts implements Counts {
    private static final int AT_ONCE = 500;

    /** A quarter with some hundred cells fits. */
    private static final int SHORTEST = 1 << 15;

    private final Sql sql;
    private final SealedTallies tallies;

    @Inject
    public SqlCounts(Sql sql, Keys keys) {
        this.sql = sql;
        tallies = new SealedTallies(keys);
    }

    @Override
    public List<Tally> of(DepartmentKey department, Quarter from, Quarter to) {
        var quarters = new TreeMap<Quarter, Tally>();
        // One statement, so that what is being added up meanwhile is seen either here or there.
        sql.list(
                        "SELECT quarter, sealed FROM figure_count WHERE department = ?"
                                + " UNION ALL SELECT NULL, sealed FROM figure_pending WHERE department = ?",
                        row -> tallies.open(
                                row.getString(1) == null
                                        ? Keys.placeOfPendingFigures(department)
                                        : Keys.placeOfFigures(department, row.getString(1)),
                                row.getBytes(2)),
                        department.text(),
                        department.text())
                .forEach(tally -> quarters.merge(tally.quarter(), tally, Tally::plus));
        return List.copyOf(quarters.subMap(from, true, to, true).values());
    }

    /** One act's tally, and whose it is. */
    private record Pending(DepartmentKey department, Tally tally) {}

    private record Place(String department, Quarter quarter) {}

    @Override
    @Transactional
    public boolean addUp() {
        // One server at a time; the others come again.
        boolean alone = sql.first(
                        "SELECT pg_try_advisory_xact_lock(" + SqlKeyRotation.ADDING_UP + ")", row -> row.getBoolean(1))
                .orElse(false);
        if (!alone) {
            return false;
        }
        var pending = sql.list(
                "DELETE FROM figure_pending WHERE ctid = ANY (ARRAY (SELECT ctid FROM figure_pending LIMIT " + AT_ONCE
                        + ")) RETURNING department, sealed",
                row -> {
                    var department = new DepartmentKey(row.getString(1));
                    return new Pending(
                            department, tallies.open(Keys.placeOfPendingFigures(department), row.getBytes(2)));
                });
        Map<Place, Tally> sums = new HashMap<>();
        for (var one : pending) {
            sums.merge(new Place(one.department().text(), one.tally().quarter()), one.tally(), Tally::plus);
        }
        sums.forEach(this::add);
        return pending.size() == AT_ONCE;
    }

    private void add(Place place, Tally more) {
        var quarter = place.quarter().toString();
        var bound = Keys.placeOfFigures(new DepartmentKey(place.department()), quarter);
        var before = sql.first(
                        "SELECT sealed FROM figure_count WHERE department = ? AND quarter = ? FOR UPDATE",
                        row -> tallies.open(bound, row.getBytes(1)),
                        place.department(),
                        quarter)
                .orElse(Tally.empty(place.quarter()));
        sql.change(
                "INSERT INTO figure_count (department, quarter, sealed) VALUES (?, ?, ?)"
                        + " ON CONFLICT (department, quarter) DO UPDATE SET sealed = excluded.sealed",
                place.department(),
                quarter,
                tallies.seal(bound, before.plus(more), SHORTEST));
    }
}
