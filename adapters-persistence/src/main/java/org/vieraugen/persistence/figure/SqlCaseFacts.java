package org.vieraugen.persistence.figure;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.figure.CaseFactsQuery;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.CasePattern;
import org.vieraugen.domain.figure.Dimension;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.persistence.Sql;

/** Patterns, counted by the database over the facts of cases that live. */
@OnePerServer
public class SqlCaseFacts implements CaseFactsQuery {
    private final Sql sql;

    @Inject
    public SqlCaseFacts(Sql sql) {
        this.sql = sql;
    }

    private static String column(Dimension by) {
        return switch (by) {
            case CATEGORY -> "category";
            case TEAM -> "team";
            case CHANNEL -> "channel";
            case LANGUAGE -> "language";
            case OUTCOME -> "outcome";
            case CAUSE -> "cause";
        };
    }

    @Override
    public List<CasePattern> patterns(DepartmentKey department, List<Dimension> by, Quarter from, Quarter to) {
        if (by.isEmpty() || by.size() > MOST_DIMENSIONS || new HashSet<>(by).size() < by.size()) {
            throw new Malformed("by", "out-of-range", "must be one or two different dimensions");
        }
        var columns = by.stream().map(SqlCaseFacts::column).toList();
        var all = String.join(", ", columns);
        var causes = by.contains(Dimension.CAUSE) ? ", unnest(causes) AS cause" : "";
        var known = columns.stream().map(column -> column + " IS NOT NULL").collect(Collectors.joining(" AND "));
        return sql.list(
                "SELECT count(*), " + all + " FROM case_facts" + causes
                        + " WHERE department = ? AND submitted >= ? AND submitted <= ? AND " + known + " GROUP BY "
                        + all
                        + " HAVING count(*) >= ? ORDER BY 1 DESC, " + all,
                row -> {
                    var values = new ArrayList<String>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.add(row.getString(i + 2));
                    }
                    return new CasePattern(values, row.getInt(1));
                },
                department.text(),
                from.toString(),
                to.toString(),
                CasePattern.FEWEST);
    }
}
