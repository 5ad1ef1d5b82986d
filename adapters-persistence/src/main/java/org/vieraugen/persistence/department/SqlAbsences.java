package org.vieraugen.persistence.department;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** Absences in PostgreSQL, their reasons sealed: why somebody is away is often an illness. */
@OnePerServer
public class SqlAbsences implements Absences {
    private static final String IN_FORCE = "(entered_by = staff OR confirmed_by IS NOT NULL)";
    private static final byte[] NONE = {};

    private final Sql sql;
    private final Keys keys;

    @Inject
    public SqlAbsences(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public void add(DepartmentKey department, Absence absence) {
        sql.change(
                "INSERT INTO absence (id, department, staff, first_day, last_day, entered_by, reason, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                absence.id(),
                department.text(),
                absence.who().text(),
                absence.from(),
                absence.until(),
                absence.by().text(),
                absence.reason().isEmpty()
                        ? NONE
                        : keys.seal(
                                Keys.placeOfAbsence(absence.id()),
                                absence.reason().getBytes(StandardCharsets.UTF_8)),
                absence.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<Absence> of(DepartmentKey department, LocalDate day) {
        return sql.list(
                "SELECT id, staff, first_day, last_day, entered_by, reason, entered_at, confirmed_by FROM absence"
                        + " WHERE department = ? AND last_day >= ? ORDER BY first_day, id FOR UPDATE",
                this::read,
                department.text(),
                day);
    }

    private Absence read(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var sealed = row.getBytes(6);
        return new Absence(
                id,
                new StaffKey(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                new StaffKey(row.getString(5)),
                sealed.length == 0
                        ? ""
                        : new String(keys.open(Keys.placeOfAbsence(id), sealed), StandardCharsets.UTF_8),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString(8)).map(StaffKey::new));
    }

    @Override
    public void confirm(Absence confirmed) {
        int changed = sql.change(
                "UPDATE absence SET confirmed_by = ? WHERE id = ? AND confirmed_by IS NULL",
                confirmed.confirmedBy().orElseThrow().text(),
                confirmed.id());
        if (changed == 0) {
            throw new Outdated(false);
        }
    }

    @Override
    public void drop(Absence absence) {
        sql.list("DELETE FROM absence WHERE id = ? RETURNING department, begun", Gone::read, absence.id())
                .forEach(this::lookAgain);
    }

    @Override
    public Set<StaffKey> on(LocalDate day) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT staff FROM absence WHERE first_day <= ? AND last_day >= ? AND " + IN_FORCE,
                row -> new StaffKey(row.getString(1)),
                day,
                day));
    }

    @Override
    public void turn(LocalDate today) {
        sql.list(
                        "UPDATE absence SET begun = true WHERE NOT begun AND first_day <= ? AND last_day >= ? AND "
                                + IN_FORCE + " RETURNING department, begun",
                        Gone::read,
                        today,
                        today)
                .forEach(this::lookAgain);
        sql.list("DELETE FROM absence WHERE last_day < ? RETURNING department, begun", Gone::read, today)
                .forEach(this::lookAgain);
    }

    /** Where something changed, and whether complaints were looked at since it began. */
    private record Gone(String department, boolean begun) {
        static Gone read(ResultSet row) throws SQLException {
            return new Gone(row.getString(1), row.getBoolean(2));
        }
    }

    private void lookAgain(Gone gone) {
        if (gone.begun()) {
            sql.change("UPDATE complaint SET alarm_at = now() WHERE department = ? AND open", gone.department());
        }
    }
}
