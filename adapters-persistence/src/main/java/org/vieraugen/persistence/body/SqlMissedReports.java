package org.vieraugen.persistence.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.watch.MissedReports;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.Sql;

/** Of which missed closing reports it was told, in PostgreSQL. */
@OnePerServer
public class SqlMissedReports implements MissedReports {
    private final Sql sql;

    @Inject
    public SqlMissedReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> untold(DepartmentKey department, LocalDate today) {
        return sql.list(
                "SELECT id FROM body b WHERE department = ? AND last_day < ? AND report_within IS NOT NULL AND report IS NULL"
                        + " AND NOT EXISTS (SELECT FROM body_report_missed m WHERE m.department = b.department AND m.body = b.id)"
                        + " ORDER BY last_day, id",
                row -> row.getObject("id", UUID.class),
                department.text(),
                today);
    }

    @Override
    public boolean tell(Body body) {
        return sql.change(
                        "INSERT INTO body_report_missed (department, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        body.department().text(),
                        body.id())
                == 1;
    }
}
