package org.vieraugen.persistence.undo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Seats;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.undo.Before;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.stored.Stored;

/** One row for a complaint to which something was done that can be taken back. Whoever writes it holds the lock of the complaint's row. */
public final class UndoRows {
    private static final String WAIT = "department, id, place, arrival, channel, team, arrived, due_on";
    private static final String OF = " WHERE department = ? AND complaint = ?";

    private final Sql sql;
    private final FigureRows figures;

    public UndoRows(Sql sql, FigureRows figures) {
        this.sql = sql;
        this.figures = figures;
    }

    /**
     * Before the act is stored: whatever was kept of the act before it goes, unless this one belongs to it, and the waits are kept as they are.
     *
     * @param complaint before its version counts the act
     */
    public void begin(Complaint complaint, Undoable done) {
        boolean joins = done.before().version() != complaint.version();
        if (!joins) {
            sql.change("DELETE FROM undo" + OF, department(complaint), complaint.id());
        }
        var before = done.before();
        sql.change(
                "INSERT INTO undo (department, complaint, staff, did, until, version, version_before, status, first_reviewer, second_reviewer,"
                        + " waiting, deadlines, leaves, letters, counted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}')"
                        + " ON CONFLICT (department, complaint) DO UPDATE SET did = excluded.did, until = excluded.until, version = excluded.version",
                department(complaint),
                complaint.id(),
                done.by().text(),
                done.did().stream().map(ActKind::code).toArray(String[]::new),
                done.until().atOffset(ZoneOffset.UTC),
                done.version(),
                before.version(),
                before.status().name(),
                before.seats().first().map(StaffKey::text).orElse(null),
                before.seats().second().map(StaffKey::text).orElse(null),
                before.waiting(),
                Stored.text(before.deadlines()),
                before.leaves());
        if (!joins) {
            sql.change(
                    "INSERT INTO undo_wait (" + WAIT + ") SELECT " + WAIT
                            + " FROM waits WHERE department = ? AND id = ?",
                    department(complaint),
                    complaint.id());
        }
    }

    /** Keeps whom the act will tell, and what it left to be counted. */
    public void keep(Complaint complaint, List<UUID> letters, List<Tally> counted) {
        sql.change(
                "UPDATE undo SET letters = letters || ?, counted = counted || ?" + OF,
                letters.toArray(UUID[]::new),
                counted.stream()
                        .filter(tally -> !tally.isEmpty())
                        .map(tally -> figures.kept(complaint.submission().department(), tally))
                        .toArray(byte[][]::new),
                department(complaint),
                complaint.id());
    }

    /** What can be taken back of it; until the transaction ends nobody looks at it or does anything to it. */
    public Optional<Undoable> find(Complaint complaint) {
        sql.first(
                "SELECT 1 FROM complaint WHERE department = ? AND id = ? FOR UPDATE",
                row -> true,
                department(complaint),
                complaint.id());
        return sql.first(
                "SELECT staff, did, until, version, version_before, status, first_reviewer, second_reviewer, waiting, deadlines, leaves, seen FROM undo"
                        + OF
                        + " FOR UPDATE",
                UndoRows::read,
                department(complaint),
                complaint.id());
    }

    private static Undoable read(ResultSet row) throws SQLException {
        return new Undoable(
                new StaffKey(row.getString("staff")),
                Arrays.stream((String[]) row.getArray("did").getArray())
                        .map(ActKind::new)
                        .toList(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                new Before(
                        Status.valueOf(row.getString("status")),
                        new Seats(
                                Optional.ofNullable(row.getString("first_reviewer"))
                                        .map(StaffKey::new),
                                Optional.ofNullable(row.getString("second_reviewer"))
                                        .map(StaffKey::new)),
                        row.getBoolean("waiting"),
                        Stored.read(row.getString("deadlines"), Deadlines.class),
                        row.getInt("leaves"),
                        row.getInt("version_before")),
                row.getBoolean("seen"));
    }

    /**
     * The complainant has looked at it as it was at that version.
     *
     * @return whether it is still so: what was seen can not be taken back from now on
     */
    public boolean see(Complaint complaint) {
        sql.change("UPDATE undo SET seen = true" + OF + " AND NOT seen", department(complaint), complaint.id());
        return sql.first(
                        "SELECT version FROM complaint WHERE department = ? AND id = ?",
                        row -> row.getInt(1),
                        department(complaint),
                        complaint.id())
                .filter(version -> version == complaint.version())
                .isPresent();
    }

    /**
     * Whom the act tells is not told any more.
     *
     * @return false, and then nothing may be taken back, when a courier has one of the notices already
     */
    public boolean untell(Complaint complaint) {
        return sql.first(
                        "WITH letters AS (SELECT department, complaint, until, unnest(letters) AS id FROM undo" + OF
                                + "), gone AS (DELETE FROM outbox o USING letters l, undo u WHERE o.id = l.id AND u.department = l.department"
                                + " AND u.complaint = l.complaint AND o.attempts = 0 AND o.failed_at IS NULL AND o.due_at <= u.until RETURNING 1)"
                                + " SELECT (SELECT count(*) FROM gone) = (SELECT count(*) FROM letters)",
                        row -> row.getBoolean(1),
                        department(complaint),
                        complaint.id())
                .orElse(false);
    }

    /** Its messages go, and whoever waited waits as before. */
    public void restore(Complaint complaint) {
        var department = department(complaint);
        sql.first("SELECT take_back_messages(?, ?)", row -> row.getInt(1), department, complaint.id());
        sql.change(
                "DELETE FROM waits WHERE department = ? AND id = ?; INSERT INTO waits (" + WAIT + ") SELECT " + WAIT
                        + " FROM undo_wait WHERE department = ? AND id = ?",
                department,
                complaint.id(),
                department,
                complaint.id());
    }

    /** What it left to be counted is taken off again, and nothing of it can be taken back any more. */
    public void end(Complaint complaint) {
        var takenOff = new Statements();
        sql
                .first(
                        "DELETE FROM undo" + OF + " RETURNING counted",
                        row -> (byte[][]) row.getArray(1).getArray(),
                        department(complaint),
                        complaint.id())
                .stream()
                .flatMap(Arrays::stream)
                .forEach(tally ->
                        figures.takeOff(takenOff, complaint.submission().department(), tally));
        takenOff.send(sql);
    }

    /** What was done before that can not be taken back any more. */
    public void forget(Instant before) {
        sql.change("DELETE FROM undo WHERE until < ?", before.atOffset(ZoneOffset.UTC));
    }

    private static String department(Complaint complaint) {
        return complaint.submission().department().text();
    }
}
