package org.vieraugen.persistence.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Leaving.Departure;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.persistence.Sql;

/** Series, sessions and their agendas. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlExchanges implements Exchanges {
    private final Sql sql;
    private final Journal journal;

    @Inject
    public SqlExchanges(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public void begin(Step<Series> first) {
        var series = first.next();
        var plan = series.plan();
        requireBody(series);
        sql.change(
                "INSERT INTO exchange_series (department, id, name, purpose, host, partners, body, months, week, weekday, first_day, last_day, begins_at, minutes, place, link, interpreting, closing, left_partners, left_days, left_reasons, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?)",
                series.department().text(),
                series.id(),
                plan.name(),
                plan.purpose(),
                plan.host(),
                plan.partners().toArray(String[]::new),
                plan.body().orElse(null),
                plan.rhythm().months(),
                plan.rhythm().week().name(),
                plan.rhythm().day().name(),
                plan.term().from(),
                plan.term().until().orElse(null),
                plan.hours().from(),
                plan.hours().minutes(),
                plan.meeting().place(),
                plan.meeting().link().map(WebAddress::text).orElse(null),
                plan.meeting().interpreting(),
                plan.closing(),
                ExchangeRows.left(series, Departure::partner).toArray(String[]::new),
                ExchangeRows.left(series, one -> one.day().toString()).toArray(String[]::new),
                ExchangeRows.left(series, Departure::reason).toArray(String[]::new),
                series.version());
        note(first);
    }

    @Override
    public void follow(Step<Series> step) {
        var series = step.next();
        var plan = series.plan();
        requireBody(series);
        int changed = sql.change(
                "UPDATE exchange_series SET name = ?, purpose = ?, host = ?, partners = ?, body = ?, last_day = ?, begins_at = ?, minutes = ?, place = ?, link = ?, interpreting = ?, closing = ?, left_partners = ?, left_days = ?::date[], left_reasons = ?, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                plan.name(),
                plan.purpose(),
                plan.host(),
                plan.partners().toArray(String[]::new),
                plan.body().orElse(null),
                plan.term().until().orElse(null),
                plan.hours().from(),
                plan.hours().minutes(),
                plan.meeting().place(),
                plan.meeting().link().map(WebAddress::text).orElse(null),
                plan.meeting().interpreting(),
                plan.closing(),
                ExchangeRows.left(series, Departure::partner).toArray(String[]::new),
                ExchangeRows.left(series, one -> one.day().toString()).toArray(String[]::new),
                ExchangeRows.left(series, Departure::reason).toArray(String[]::new),
                series.version(),
                series.department().text(),
                series.id(),
                series.version() - 1);
        requireOne(changed);
        note(step);
    }

    private void requireBody(Series series) {
        var body = series.plan().body();
        if (body.isPresent()
                && sql.first(
                                "SELECT id FROM body WHERE department = ? AND id = ?",
                                row -> row.getObject("id", UUID.class),
                                series.department().text(),
                                body.get())
                        .isEmpty()) {
            throw new Malformed("body", "unknown", "the department has no such body");
        }
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new Outdated(false);
        }
    }

    private void note(Step<Series> step) {
        var series = step.next();
        journal.append(series.department(), new Subject(Series.KIND, series.id()), step.acts());
    }

    @Override
    public Series series(DepartmentKey department, UUID id) {
        return sql.first(
                        ExchangeRows.SERIES + " WHERE department = ? AND id = ?",
                        ExchangeRows::series,
                        department.text(),
                        id)
                .orElseThrow(() -> new Unknown("series"));
    }

    @Override
    public void hold(DepartmentKey department, UUID id) {
        sql.list(
                "SELECT 1 FROM exchange_series WHERE department = ? AND id = ? FOR NO KEY UPDATE",
                row -> true,
                department.text(),
                id);
    }

    @Override
    public List<Series> series(DepartmentKey department) {
        return sql.list(
                ExchangeRows.SERIES + " WHERE department = ? ORDER BY name, id",
                ExchangeRows::series,
                department.text());
    }

    @Override
    public void plan(Step<ExchangeSession> first) {
        var session = first.next();
        var when = session.appointment();
        requireOne(sql.change(
                "INSERT INTO exchange_session (department, id, series, regular, day, begins_at, minutes, place, link, interpreting, closing, state, reason, attended, attended_people, late, sequence, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, series, regular) DO NOTHING",
                session.department().text(),
                session.id(),
                session.series(),
                session.regular().orElse(null),
                when.day(),
                when.hours().from(),
                when.hours().minutes(),
                when.meeting().place(),
                when.meeting().link().map(WebAddress::text).orElse(null),
                when.meeting().interpreting(),
                session.closing(),
                session.state().name(),
                session.reason().orElse(null),
                ExchangeRows.organisations(session.attended()),
                ExchangeRows.people(session.attended()),
                session.turnout().late().orElse(null),
                session.sequence(),
                session.version()));
        noteSession(first);
    }

    @Override
    public void change(Step<ExchangeSession> step) {
        var session = step.next();
        var when = session.appointment();
        requireOne(sql.change(
                "UPDATE exchange_session SET day = ?, begins_at = ?, minutes = ?, place = ?, link = ?, interpreting = ?, closing = ?, state = ?, reason = ?, attended = ?, attended_people = ?, late = ?, sequence = ?, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                when.day(),
                when.hours().from(),
                when.hours().minutes(),
                when.meeting().place(),
                when.meeting().link().map(WebAddress::text).orElse(null),
                when.meeting().interpreting(),
                session.closing(),
                session.state().name(),
                session.reason().orElse(null),
                ExchangeRows.organisations(session.attended()),
                ExchangeRows.people(session.attended()),
                session.turnout().late().orElse(null),
                session.sequence(),
                session.version(),
                session.department().text(),
                session.id(),
                session.version() - 1));
        new TopicRows(sql).store(session);
        new LateRows(sql).store(session);
        noteSession(step);
    }

    private void noteSession(Step<ExchangeSession> step) {
        var session = step.next();
        journal.append(session.department(), new Subject(ExchangeSession.KIND, session.id()), step.acts());
    }

    @Override
    public Optional<ExchangeSession> find(DepartmentKey department, UUID session) {
        return sessions("WHERE department = ? AND id = ?", "session = ?", department.text(), session).stream()
                .findFirst();
    }

    @Override
    public List<ExchangeSession> sessions(DepartmentKey department, UUID series) {
        return sessions(
                "WHERE department = ? AND series = ? ORDER BY day, begins_at, id",
                "session IN (SELECT id FROM exchange_session s WHERE s.department = t.department AND s.series = ?)",
                department.text(),
                series);
    }

    @Override
    public List<ExchangeSession> appointments(DepartmentKey department, Collection<UUID> series) {
        return sql.list(
                ExchangeRows.SESSION + " WHERE department = ? AND series = ANY (?) ORDER BY day, begins_at, id",
                row -> ExchangeRows.session(row, Map.of(), Map.of()),
                department.text(),
                series.toArray(UUID[]::new));
    }

    @Override
    public Map<UUID, List<ExchangeSession>> sessions(DepartmentKey department, Collection<UUID> series, LookBack look) {
        var then = "series = ANY (?) AND (day BETWEEN ? AND ? OR day >= ? OR state = 'PLANNED')";
        return sessions(
                        "WHERE department = ? AND " + then + " ORDER BY day, begins_at, id",
                        "session IN (SELECT id FROM exchange_session s WHERE s.department = t.department AND " + then
                                + ")",
                        department.text(),
                        series.toArray(UUID[]::new),
                        look.from(),
                        look.days().until().orElse(look.today()),
                        look.today())
                .stream()
                .collect(Collectors.groupingBy(ExchangeSession::series));
    }

    @Override
    public Map<UUID, List<LocalDate>> held(DepartmentKey department, Collection<UUID> series) {
        Map<UUID, List<LocalDate>> held = new HashMap<>();
        sql.each(
                "SELECT series, day FROM exchange_session WHERE department = ? AND series = ANY (?) AND state = 'HELD' ORDER BY series, day",
                row -> held.computeIfAbsent(row.getObject("series", UUID.class), id -> new ArrayList<>())
                        .add(row.getObject("day", LocalDate.class)),
                department.text(),
                series.toArray(UUID[]::new));
        return held;
    }

    @Override
    public List<UUID> alive(DepartmentKey department, LocalDate today) {
        return sql.list(
                "SELECT id FROM exchange_series WHERE department = ? AND (last_day IS NULL OR last_day >= ?)"
                        + " UNION SELECT series FROM exchange_session WHERE department = ? AND (day >= ? OR regular >= ?) ORDER BY 1",
                row -> row.getObject(1, UUID.class),
                department.text(),
                today,
                department.text(),
                today,
                today);
    }

    /** @param theirs which topics and entries belong to them, of the same department and values */
    private List<ExchangeSession> sessions(String which, String theirs, @Nullable Object... values) {
        Map<UUID, List<Topic>> agendas = new HashMap<>();
        sql.each(
                ExchangeRows.TOPIC + " WHERE department = ? AND " + theirs + " ORDER BY session, place",
                row -> agendas.computeIfAbsent(row.getObject("session", UUID.class), id -> new ArrayList<>())
                        .add(ExchangeRows.topic(row)),
                values);
        var entries = new LateRows(sql).of(theirs, values);
        return sql.list(ExchangeRows.SESSION + " " + which, row -> ExchangeRows.session(row, agendas, entries), values);
    }
}
