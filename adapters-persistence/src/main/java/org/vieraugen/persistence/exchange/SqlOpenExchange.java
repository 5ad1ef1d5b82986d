package org.vieraugen.persistence.exchange;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.shown.Dated;
import org.vieraugen.application.exchange.shown.OpenExchange;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.persistence.Sql;

/** What public pages show, one statement for each kind of row. */
@OnePerServer
public class SqlOpenExchange implements OpenExchange {
    private static final String COMING =
            "department = ? AND series = ANY (?) AND (state = 'PLANNED' OR day >= ? OR regular >= ?)";

    private static final String COMING_SESSIONS = "session IN (SELECT id FROM exchange_session WHERE " + COMING + ")";

    private static final String DATED =
            "SELECT s.id, e.name, s.day, s.begins_at, s.minutes, s.place, s.link, s.interpreting, s.state, s.reason, s.sequence, %s AS topics"
                    + " FROM exchange_session s JOIN exchange_series e ON e.department = s.department AND e.id = s.series WHERE s.department = ? AND ";

    private static final String TITLES =
            "ARRAY(SELECT title FROM exchange_topic t WHERE t.department = s.department AND t.session = s.id AND t.state = 'OPEN' ORDER BY place)";

    private final Sql sql;

    @Inject
    public SqlOpenExchange(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<DepartmentKey, LocalDate> firsts() {
        Map<DepartmentKey, LocalDate> firsts = new HashMap<>();
        sql.each("SELECT department, min(first_day) AS first FROM exchange_series GROUP BY department", row -> {
            firsts.put(new DepartmentKey(row.getString("department")), row.getObject("first", LocalDate.class));
            return true;
        });
        return firsts;
    }

    @Override
    public List<Series> series(DepartmentKey department, LookBack look) {
        var days = look.days();
        return sql.list(
                ExchangeRows.SERIES
                        + " WHERE department = ? AND ((first_day <= ? AND (last_day IS NULL OR last_day >= ?))"
                        + " OR id IN (SELECT series FROM exchange_session WHERE department = ? AND day BETWEEN ? AND ?)) ORDER BY name, id",
                ExchangeRows::series,
                department.text(),
                until(look),
                days.from(),
                department.text(),
                days.from(),
                until(look));
    }

    private static LocalDate until(LookBack look) {
        return look.days().until().orElse(LocalDate.of(LookBack.LAST + 1, 1, 1));
    }

    @Override
    public Optional<Series> find(DepartmentKey department, UUID series) {
        return sql.first(
                ExchangeRows.SERIES + " WHERE department = ? AND id = ?",
                ExchangeRows::series,
                department.text(),
                series);
    }

    @Override
    public Map<UUID, List<ExchangeSession>> coming(
            DepartmentKey department, Collection<UUID> series, LocalDate today, boolean agendas) {
        var keys = series.toArray(UUID[]::new);
        Map<UUID, List<Topic>> topics = agendas ? topics(department, keys, today) : Map.of();
        var entries = new LateRows(sql).of(COMING_SESSIONS, department.text(), department.text(), keys, today, today);
        return sql
                .list(
                        ExchangeRows.SESSION + " WHERE " + COMING + " ORDER BY day, begins_at, id",
                        row -> ExchangeRows.session(row, topics, entries),
                        department.text(),
                        keys,
                        today,
                        today)
                .stream()
                .collect(Collectors.groupingBy(ExchangeSession::series));
    }

    private Map<UUID, List<Topic>> topics(DepartmentKey department, UUID[] keys, LocalDate today) {
        Map<UUID, List<Topic>> agendas = new HashMap<>();
        sql.each(
                ExchangeRows.TOPIC + " WHERE department = ? AND " + COMING_SESSIONS + " ORDER BY session, place",
                row -> agendas.computeIfAbsent(row.getObject("session", UUID.class), id -> new ArrayList<>())
                        .add(ExchangeRows.topic(row)),
                department.text(),
                department.text(),
                keys,
                today,
                today);
        return agendas;
    }

    /** Thousands of days: as numbers, one row for each series. */
    @Override
    public Map<UUID, List<LocalDate>> held(DepartmentKey department, Collection<UUID> series) {
        Map<UUID, List<LocalDate>> held = new HashMap<>();
        sql.each(
                "SELECT series, array_agg(day - DATE '1970-01-01' ORDER BY day) AS days FROM exchange_session"
                        + " WHERE department = ? AND series = ANY (?) AND state = 'HELD' GROUP BY series",
                row -> {
                    var days = (Integer[]) row.getArray("days").getArray();
                    held.put(
                            row.getObject("series", UUID.class),
                            Stream.of(days).map(LocalDate::ofEpochDay).toList());
                    return true;
                },
                department.text(),
                series.toArray(UUID[]::new));
        return held;
    }

    @Override
    public List<Dated> since(DepartmentKey department, LocalDate day) {
        return dated(TITLES, "(s.day >= ? OR s.state = 'PLANNED') ORDER BY s.day, s.begins_at, s.id", department, day);
    }

    @Override
    public List<Dated> of(DepartmentKey department, Collection<UUID> sessions) {
        return dated("'{}'::text[]", "s.id = ANY (?)", department, sessions.toArray(UUID[]::new));
    }

    private List<Dated> dated(String topics, String which, DepartmentKey department, @Nullable Object value) {
        return sql.list(DATED.formatted(topics) + which, SqlOpenExchange::dated, department.text(), value);
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ExchangeRows.appointment(row),
                ExchangeSession.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("sequence"),
                ExchangeRows.texts(row, "topics"));
    }
}
