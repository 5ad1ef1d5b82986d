package org.vieraugen.persistence.relief;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.relief.Reliefs;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** Handings over in PostgreSQL, their reasons sealed like those of absences. */
@OnePerServer
public class SqlReliefs implements Reliefs {
    private static final byte[] NONE = {};
    private static final String SELECT =
            "SELECT id, staff, successor, from_day, entered_by, reason, since, confirmed_by, done_at FROM relief WHERE ";
    /** Each finds the seats by an index of its own. */
    private static final String HELD = "open AND (first_reviewer = ANY (?) OR second_reviewer = ANY (?))"
            + " AND status NOT IN ('DECIDED', 'WITH_OMBUDSPERSON') AND NOT EXISTS (SELECT FROM relief_case done"
            + " WHERE done.relief = ? AND done.department = complaint.department AND done.complaint = complaint.id)";

    private final Sql sql;
    private final Keys keys;

    @Inject
    public SqlReliefs(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public void add(DepartmentKey department, Relief relief) {
        sql.change(
                "INSERT INTO relief (id, department, staff, successor, from_day, entered_by, reason, since, begins_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                relief.id(),
                department.text(),
                relief.who().text(),
                relief.to().text(),
                relief.from(),
                relief.by().text(),
                relief.reason().isEmpty()
                        ? NONE
                        : keys.seal(
                                Keys.placeOfRelief(relief.id()), relief.reason().getBytes(StandardCharsets.UTF_8)),
                at(relief.since()),
                relief.isInForce() ? at(relief.begins()) : null);
    }

    @Override
    public List<Entered> of(DepartmentKey department) {
        return sql.list(SELECT + "department = ? ORDER BY since, id FOR UPDATE", this::entered, department.text());
    }

    private Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                relief(row),
                Optional.ofNullable(row.getObject(9, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private Relief relief(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var sealed = row.getBytes(6);
        return new Relief(
                id,
                new StaffKey(row.getString(2)),
                new StaffKey(row.getString(3)),
                row.getObject(4, LocalDate.class),
                new StaffKey(row.getString(5)),
                sealed.length == 0 ? "" : new String(keys.open(Keys.placeOfRelief(id), sealed), StandardCharsets.UTF_8),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString(8)).map(StaffKey::new));
    }

    @Override
    public void confirm(Relief confirmed) {
        int changed = sql.change(
                "UPDATE relief SET confirmed_by = ?, since = ?, begins_at = ? WHERE id = ? AND confirmed_by IS NULL",
                confirmed.confirmedBy().orElseThrow().text(),
                at(confirmed.since()),
                at(confirmed.begins()),
                confirmed.id());
        if (changed == 0) {
            throw new Outdated(false);
        }
    }

    @Override
    public void drop(Relief relief) {
        sql.change("DELETE FROM relief WHERE id = ?", relief.id());
    }

    @Override
    public Optional<Relief> claim(Instant now) {
        return sql.first(
                SELECT + "begins_at <= ? AND done_at IS NULL ORDER BY begins_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
                this::relief,
                at(now));
    }

    @Override
    public Optional<Held> next(UUID relief, Set<StaffKey> holder) {
        var held = texts(holder);
        return sql.first(
                "SELECT department, id FROM complaint WHERE " + HELD + " ORDER BY department, id LIMIT 1",
                row -> new Held(new DepartmentKey(row.getString(1)), row.getObject(2, UUID.class)),
                held,
                held,
                relief);
    }

    @Override
    public int left(UUID relief, Set<StaffKey> holder) {
        var held = texts(holder);
        return sql.first("SELECT count(*) FROM complaint WHERE " + HELD, row -> row.getInt(1), held, held, relief)
                .orElse(0);
    }

    @Override
    public void note(UUID relief, Outcome outcome) {
        sql.change(
                "INSERT INTO relief_case (relief, department, complaint, seat, rule) VALUES (?, ?, ?, ?, ?)",
                relief,
                outcome.department().text(),
                outcome.complaint(),
                outcome.seat().name(),
                outcome.rule().orElse(null));
    }

    @Override
    public List<Outcome> outcomes(UUID relief) {
        return sql.list(
                "SELECT department, complaint, seat, rule FROM relief_case WHERE relief = ? ORDER BY department, complaint",
                row -> new Outcome(
                        new DepartmentKey(row.getString(1)),
                        row.getObject(2, UUID.class),
                        Seat.valueOf(row.getString(3)),
                        Optional.ofNullable(row.getString(4))),
                relief);
    }

    @Override
    public void finish(UUID relief, Instant at) {
        sql.change("UPDATE relief SET done_at = ? WHERE id = ?", at(at), relief);
    }

    @Override
    public void forget(Instant before) {
        sql.change("DELETE FROM relief WHERE done_at < ?", at(before));
    }

    private static String[] texts(Set<StaffKey> keys) {
        return keys.stream().map(StaffKey::text).toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
