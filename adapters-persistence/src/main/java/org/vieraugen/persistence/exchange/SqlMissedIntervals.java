package org.vieraugen.persistence.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.watch.MissedIntervals;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.persistence.Sql;

/** Sessions that the clock looks at, and intervals of which it has told. */
@OnePerServer
public class SqlMissedIntervals implements MissedIntervals {
    private final Sql sql;
    private final Exchanges exchanges;

    @Inject
    public SqlMissedIntervals(Sql sql, Exchanges exchanges) {
        this.sql = sql;
        this.exchanges = exchanges;
    }

    @Override
    public List<Unsaid> unsaid(LocalDate before) {
        return sql.list(
                "SELECT department, id FROM exchange_session WHERE state = 'PLANNED' AND day < ? ORDER BY day, id",
                row -> new Unsaid(new DepartmentKey(row.getString("department")), row.getObject("id", UUID.class)),
                before);
    }

    @Override
    public Optional<ExchangeSession> claim(Unsaid one) {
        return sql.first(
                        "SELECT id FROM exchange_session WHERE department = ? AND id = ? AND state = 'PLANNED' FOR UPDATE SKIP LOCKED",
                        row -> row.getObject("id", UUID.class),
                        one.department().text(),
                        one.session())
                .map(id -> exchanges.session(one.department(), id));
    }

    @Override
    public List<Met> held(DepartmentKey department) {
        return met(department, ExchangeSession.State.HELD);
    }

    @Override
    public List<Met> planned(DepartmentKey department) {
        return met(department, ExchangeSession.State.PLANNED);
    }

    private List<Met> met(DepartmentKey department, ExchangeSession.State state) {
        return sql.list(
                "SELECT series, day FROM exchange_session WHERE department = ? AND state = ?",
                row -> new Met(row.getObject("series", UUID.class), row.getObject("day", LocalDate.class)),
                department.text(),
                state.name());
    }

    @Override
    public Set<Told> told(DepartmentKey department) {
        return Set.copyOf(sql.list(
                "SELECT series, first_day FROM exchange_missed WHERE department = ?",
                row -> new Told(row.getObject("series", UUID.class), row.getObject("first_day", LocalDate.class)),
                department.text()));
    }

    @Override
    public boolean tell(Series series, Interval missed) {
        return sql.change(
                        "INSERT INTO exchange_missed (department, series, first_day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        series.department().text(),
                        series.id(),
                        missed.first())
                == 1;
    }
}
