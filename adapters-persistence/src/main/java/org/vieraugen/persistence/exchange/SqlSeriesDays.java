package org.vieraugen.persistence.exchange;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.list.SeriesDays;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.Sql;

/** The days of all sessions in one statement, a row for each series: days as numbers, since a driver reads thousands of dates slowly. */
@OnePerServer
public class SqlSeriesDays implements SeriesDays {
    private final Sql sql;

    @Inject
    public SqlSeriesDays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Days> of(DepartmentKey department) {
        Map<UUID, Days> all = new HashMap<>();
        sql.each(
                "SELECT series, array_agg(day - DATE '1970-01-01' ORDER BY day) FILTER (WHERE state = 'HELD') AS held,"
                        + " array_agg(day - DATE '1970-01-01' ORDER BY day) FILTER (WHERE state = 'PLANNED') AS planned"
                        + " FROM exchange_session WHERE department = ? AND state IN ('HELD', 'PLANNED') GROUP BY series",
                row -> {
                    all.put(row.getObject("series", UUID.class), new Days(days(row, "held"), days(row, "planned")));
                    return true;
                },
                department.text());
        return all;
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        var days = row.getArray(column);
        return days == null
                ? List.of()
                : Arrays.stream((Integer[]) days.getArray())
                        .map(LocalDate::ofEpochDay)
                        .toList();
    }
}
