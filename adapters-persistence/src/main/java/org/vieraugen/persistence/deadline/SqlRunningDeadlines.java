package org.vieraugen.persistence.deadline;

import jakarta.inject.Inject;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.RunningDeadlines;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.persistence.Sql;

/** Counts the rows of what is due, which open complaints alone have. */
@OnePerServer
public class SqlRunningDeadlines implements RunningDeadlines {
    private final Sql sql;

    @Inject
    public SqlRunningDeadlines(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int complaints(DepartmentKey department, Set<DeadlineKind> kinds) {
        return sql.first(
                        "SELECT count(DISTINCT complaint) FROM due WHERE department = ? AND kind = ANY (?)",
                        row -> row.getInt(1),
                        department.text(),
                        kinds.stream()
                                .flatMap(kind -> DueKind.of(kind).stream())
                                .map(DueKind::name)
                                .toArray(String[]::new))
                .orElse(0);
    }
}
