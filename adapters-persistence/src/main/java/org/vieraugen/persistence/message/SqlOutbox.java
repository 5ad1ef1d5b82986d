package org.vieraugen.persistence.message;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;

/** The outbox in PostgreSQL. What a server has claimed is not due for others until the claim runs out; what was given up is never due. */
@OnePerServer
public class SqlOutbox implements Outbox {
    private static final String LETTER = "id, department, subject_kind, subject, kind, role, staff";
    private static final String COLUMNS = LETTER + ", attempts";
    private static final String UNDELIVERED = "SELECT " + COLUMNS + ", failure, failed_at FROM outbox WHERE ";

    private final Sql sql;

    @Inject
    public SqlOutbox(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void post(DepartmentKey department, Subject subject, List<Notice> notices, Instant at) {
        var statements = new Statements();
        notices.forEach(notice -> statements.add(OutboxRow.INSERT, OutboxRow.values(department, subject, notice, at)));
        statements.send(sql);
    }

    @Override
    public List<Letter> claim(int most, Instant now, Instant until) {
        return sql.list(
                "UPDATE outbox SET due_at = ? WHERE id = ANY (ARRAY (SELECT id FROM outbox WHERE due_at <= ? AND failed_at IS NULL"
                        + " ORDER BY due_at, id LIMIT ? FOR UPDATE SKIP LOCKED)) RETURNING " + COLUMNS,
                SqlOutbox::letter,
                at(until),
                at(now),
                most);
    }

    @Override
    public void delivered(Collection<Letter> letters, Instant at) {
        if (!letters.isEmpty()) {
            sql.change(
                    "WITH gone AS (DELETE FROM outbox WHERE id = ANY (?) AND failed_at IS NULL RETURNING " + LETTER
                            + ")"
                            + " INSERT INTO sent (" + LETTER + ", sent_at) SELECT " + LETTER + ", ? FROM gone"
                            + " ON CONFLICT (id) DO UPDATE SET sent_at = excluded.sent_at",
                    ids(letters),
                    at(at));
        }
    }

    @Override
    public void drop(Collection<Letter> letters) {
        if (!letters.isEmpty()) {
            sql.change("DELETE FROM outbox WHERE id = ANY (?)", (Object) ids(letters));
        }
    }

    // A mail server may be faster than we: the letter is on its way, and still lies in the outbox. Whoever is just
    // writing down that it has gone is waited for here.
    @Override
    public boolean bounced(UUID letter, Failure why, Instant at) {
        int going = sql.change(
                "UPDATE outbox SET failed_at = ?, failure = ? WHERE id = ? AND failed_at IS NULL",
                at(at),
                why.name(),
                letter);
        return going > 0
                || sql.change(
                                "WITH back AS (DELETE FROM sent WHERE id = ? RETURNING " + LETTER + ")"
                                        + " INSERT INTO outbox (" + LETTER + ", due_at, failed_at, failure) SELECT "
                                        + LETTER
                                        + ", ?, ?, ? FROM back",
                                letter,
                                at(at),
                                at(at),
                                why.name())
                        > 0;
    }

    @Override
    public boolean delayed(UUID letter, Instant at) {
        return sql.change("UPDATE sent SET delayed_at = ? WHERE id = ?", at(at), letter) > 0;
    }

    @Override
    public void forgetSent(Instant before) {
        sql.change("DELETE FROM sent WHERE sent_at < ?", at(before));
    }

    @Override
    public void release(Collection<Letter> letters, Instant at) {
        if (!letters.isEmpty()) {
            sql.change("UPDATE outbox SET due_at = ? WHERE id = ANY (?)", at(at), ids(letters));
        }
    }

    @Override
    public void tryAgain(Letter letter, Instant at) {
        sql.change("UPDATE outbox SET due_at = ?, attempts = attempts + 1 WHERE id = ?", at(at), letter.id());
    }

    @Override
    public void giveUp(Letter letter, Failure why, Instant at) {
        sql.change(
                "UPDATE outbox SET failed_at = ?, failure = ?, attempts = attempts + 1 WHERE id = ?",
                at(at),
                why.name(),
                letter.id());
    }

    @Override
    public List<Undelivered> undelivered(DepartmentKey department, int most) {
        return sql.list(
                UNDELIVERED + "department = ? AND failed_at IS NOT NULL ORDER BY failed_at DESC, id DESC LIMIT ?",
                SqlOutbox::given,
                department.text(),
                most);
    }

    @Override
    public Optional<Undelivered> undelivered(UUID id) {
        return sql.first(UNDELIVERED + "id = ? AND failed_at IS NOT NULL FOR UPDATE", SqlOutbox::given, id);
    }

    @Override
    public void sendAgain(Letter letter, Instant at) {
        sql.change(
                "UPDATE outbox SET due_at = ?, attempts = 0, failed_at = NULL, failure = NULL WHERE id = ?",
                at(at),
                letter.id());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject(1, UUID.class),
                new DepartmentKey(row.getString(2)),
                new Subject(new Subject.Kind(row.getString(3)), row.getObject(4, UUID.class)),
                new Notice(
                        new Notice.Kind(row.getString(5)),
                        Role.valueOf(row.getString(6)),
                        Optional.ofNullable(row.getString(7)).map(StaffKey::new)),
                row.getInt(8));
    }

    private static Undelivered given(ResultSet row) throws SQLException {
        return new Undelivered(
                letter(row),
                Failure.valueOf(row.getString(9)),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    private static UUID[] ids(Collection<Letter> letters) {
        return letters.stream().map(Letter::id).toArray(UUID[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
