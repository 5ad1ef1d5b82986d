package org.vieraugen.persistence.reach;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reach.Waits;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.figure.FigureRows;

/** Waits in PostgreSQL: a row for each that is not over; whoever takes it away counts it. */
@OnePerServer
public class SqlWaits implements Waits {
    /** Of what is no complaint there is one. */
    private static final int PLACE = 0;

    private final Sql sql;
    private final FigureRows figures;
    private final Departments departments;

    @Inject
    public SqlWaits(Sql sql, FigureRows figures, Departments departments) {
        this.sql = sql;
        this.figures = figures;
        this.departments = departments;
    }

    @Override
    public void begin(UUID key, Wait wait) {
        sql.change(WaitRow.INSERT + " ON CONFLICT DO NOTHING", WaitRow.values(key, PLACE, wait));
    }

    @Override
    @Transactional
    public boolean end(DepartmentKey department, UUID key, Optional<Instant> answered) {
        // The second of two waits for the first one's transaction, and finds nothing.
        var wait = sql.first(
                WaitRow.DELETE + " RETURNING " + WaitRow.COLUMNS, WaitRow::read, department.text(), key, PLACE);
        wait.ifPresent(over -> {
            var calendar =
                    departments.organisation().department(department).terms().calendar();
            var rows = new Statements();
            figures.count(
                    rows,
                    department,
                    answered.map(at -> over.answered(at, calendar)).orElseGet(over::unanswered));
            rows.send(sql);
        });
        return wait.isPresent();
    }

    @Override
    public void leave(DepartmentKey department, UUID key) {
        sql.change(WaitRow.DELETE, department.text(), key, PLACE);
    }

    @Override
    public List<Wait> open(DepartmentKey department) {
        return sql.list(
                "SELECT " + WaitRow.COLUMNS + " FROM waits WHERE department = ? ORDER BY arrived",
                WaitRow::read,
                department.text());
    }
}
