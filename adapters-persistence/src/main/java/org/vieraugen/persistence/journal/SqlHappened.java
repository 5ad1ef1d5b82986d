package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Happened;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;

/** Reads the times of the journal's last entries, and none of its names. */
@OnePerServer
public class SqlHappened implements Happened {
    /** Something is done to a subject so often, as a rule. */
    private static final int EACH = 4;

    private final Sql sql;

    @Inject
    public SqlHappened(Sql sql) {
        this.sql = sql;
    }

    /** @param entries how many entries were looked at for all of them */
    private record Row(Last last, long entries) {}

    /** Looks at the last entries, and at more where one subject has many of them: never at all that was ever noted. */
    @Override
    public List<Last> latest(Subject.Kind subjects, Collection<ActKind> acts, int most) {
        var kinds = acts.stream().map(ActKind::code).toArray(String[]::new);
        long entries = (long) EACH * most;
        var rows = latest(subjects, kinds, entries, most);
        while (rows.size() < most && !rows.isEmpty() && rows.get(0).entries() == entries) {
            entries *= EACH;
            rows = latest(subjects, kinds, entries, most);
        }
        return rows.stream().map(Row::last).toList();
    }

    private List<Row> latest(Subject.Kind subjects, String[] kinds, long entries, int most) {
        return sql.list(
                "SELECT department, subject, max(at) AS last, sum(count(*)) OVER () AS entries FROM (SELECT department, subject, at FROM journal"
                        + " WHERE subject_kind = ? AND kind = ANY (?) ORDER BY at DESC LIMIT ?) j"
                        + " GROUP BY department, subject ORDER BY last DESC, subject LIMIT ?",
                SqlHappened::row,
                subjects.code(),
                kinds,
                entries,
                most);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Last(
                        new DepartmentKey(row.getString("department")),
                        row.getObject("subject", UUID.class),
                        row.getObject("last", OffsetDateTime.class).toInstant()),
                row.getLong("entries"));
    }
}
