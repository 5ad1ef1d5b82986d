package org.vieraugen.persistence.body;

import jakarta.inject.Inject;
import java.util.Set;
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
    public Set<UUID> told(DepartmentKey department) {
        return Set.copyOf(sql.list(
                "SELECT body FROM body_report_missed WHERE department = ?",
                row -> row.getObject("body", UUID.class),
                department.text()));
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
