package org.vieraugen.persistence.mail;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mail.Mails;
import org.vieraugen.application.mail.Sameness;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Mails in PostgreSQL. Two who decide on one at the same time meet at its version. */
@OnePerServer
public class SqlMails implements Mails {
    /** Of one that was erased only what its chain hangs on is left. */
    private static final String SELECT = "SELECT " + MailRows.COLUMNS + " FROM mail WHERE NOT erased AND ";

    private final Sql sql;
    private final Keys keys;
    private final MailRows rows;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public SqlMails(Sql sql, Keys keys, Journal journal, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.rows = new MailRows(keys);
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Arrived arrive(DepartmentKey department, String box, Instant received, long size, byte[] mail, Instant at) {
        var id = TimeOrdered.id(at);
        var print = keys.hash(Sameness.of(mail, received));
        int fresh = sql.change(
                "INSERT INTO mail_known (department, print, mail) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                department.text(),
                print,
                id);
        if (fresh == 0) {
            return new Arrived(again(department, box, print), false);
        }
        var key = DataKey.create(keys, id);
        sql.change(
                "INSERT INTO mail (department, id, boxes, received_at, size, fate, fated_at, data_key, whole, due_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                department.text(),
                id,
                new String[] {box},
                utc(received),
                size,
                Fate.Kind.NEW.name(),
                utc(at),
                key.wrapped(),
                key.seal("whole", mail),
                utc(at));
        return new Arrived(id, true);
    }

    private UUID again(DepartmentKey department, String box, byte[] print) {
        var id = sql.first(
                        "SELECT mail FROM mail_known WHERE department = ? AND print = ?",
                        row -> row.getObject(1, UUID.class),
                        department.text(),
                        print)
                .orElseThrow();
        sql.change(
                "UPDATE mail SET boxes = boxes || ?::text WHERE department = ? AND id = ? AND ?::text <> ALL (boxes)",
                box,
                department.text(),
                id,
                box);
        return id;
    }

    @Override
    public IncomingMail get(DepartmentKey department, UUID id) {
        return sql.first(SELECT + "department = ? AND id = ?", rows::read, department.text(), id)
                .orElseThrow(() -> new Unknown("mail"));
    }

    @Override
    public Optional<IncomingMail> lock(DepartmentKey department, UUID id) {
        return sql.first(SELECT + "department = ? AND id = ? FOR UPDATE", rows::read, department.text(), id);
    }

    @Override
    public Optional<byte[]> whole(DepartmentKey department, UUID id) {
        return sql.first(
                "SELECT data_key, whole FROM mail WHERE department = ? AND id = ? AND NOT erased",
                row -> DataKey.unwrap(keys, id, row.getBytes(1)).open("whole", row.getBytes(2)),
                department.text(),
                id);
    }

    @Override
    public void follow(Step<IncomingMail> step) {
        var mail = step.next();
        var fate = mail.fate();
        var key = key(mail);
        int changed = sql.change(
                "UPDATE mail SET fate = ?, fated_at = ?, doubt = ?, complaint = ?, request = ?, head = ?, reason = ?, due_at = NULL, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                fate.kind().name(),
                utc(clock.instant()),
                fate.doubt().map(Doubt::name).orElse(null),
                fate.complaint().map(Reference::text).orElse(null),
                fate.request().orElse(null),
                key.seal("head", Stored.bytes(mail.head())),
                fate.reason().isEmpty()
                        ? null
                        : key.seal("reason", fate.reason().getBytes(StandardCharsets.UTF_8)),
                mail.version(),
                mail.department().text(),
                mail.id(),
                mail.version() - 1);
        if (changed == 0) {
            throw new Outdated(false);
        }
        note(step);
    }

    private void note(Step<IncomingMail> step) {
        if (!step.acts().isEmpty()) {
            var mail = step.next();
            noted(mail);
            journal.append(mail.department(), new Subject(IncomingMail.KIND, mail.id()), step.acts());
        }
    }

    @Override
    public void look(IncomingMail mail, Act look) {
        noted(mail);
        journal.append(mail.department(), new Subject(IncomingMail.KIND, mail.id()), List.of(look));
    }

    /** From then on it is one of the subjects that have a chain. */
    private void noted(IncomingMail mail) {
        sql.change(
                "UPDATE mail SET noted = true WHERE department = ? AND id = ? AND NOT noted",
                mail.department().text(),
                mail.id());
    }

    private DataKey key(IncomingMail mail) {
        return sql.first(
                        "SELECT data_key FROM mail WHERE department = ? AND id = ?",
                        row -> DataKey.unwrap(keys, mail.id(), row.getBytes(1)),
                        mail.department().text(),
                        mail.id())
                .orElseThrow(() -> new Outdated(false));
    }

    @Override
    public List<Unsorted> claimUnsorted(Instant now, Instant until, int most) {
        return sql.list(
                "UPDATE mail SET due_at = ?, tries = tries + 1 WHERE (department, id) IN (SELECT department, id FROM mail WHERE due_at <= ?"
                        + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING department, id, tries",
                SqlMails::unsorted,
                utc(until),
                utc(now),
                most);
    }

    @Override
    public Optional<Unsorted> claim(DepartmentKey department, UUID id, Instant now, Instant until) {
        return sql.first(
                "UPDATE mail SET due_at = ?, tries = tries + 1 WHERE department = ? AND id = ? AND due_at <= ? RETURNING department, id, tries",
                SqlMails::unsorted,
                utc(until),
                department.text(),
                id,
                utc(now));
    }

    private static Unsorted unsorted(ResultSet row) throws SQLException {
        return new Unsorted(new DepartmentKey(row.getString(1)), row.getObject(2, UUID.class), row.getInt(3));
    }

    @Override
    public void giveBack(Instant until, Instant at) {
        sql.change("UPDATE mail SET due_at = ? WHERE due_at = ?", utc(at), utc(until));
    }

    @Override
    public void tryAgain(DepartmentKey department, UUID id, Instant at) {
        sql.change(
                "UPDATE mail SET due_at = ? WHERE department = ? AND id = ? AND due_at IS NOT NULL",
                utc(at),
                department.text(),
                id);
    }

    @Override
    public List<IncomingMail> list(DepartmentKey department, Set<Fate.Kind> kinds, Optional<UUID> after, int most) {
        var names = kinds.stream().map(Enum::name).toArray(String[]::new);
        return after.isEmpty()
                ? sql.list(
                        SELECT + "department = ? AND fate = ANY (?) ORDER BY received_at DESC, id DESC LIMIT ?",
                        rows::read,
                        department.text(),
                        names,
                        most)
                : sql.list(
                        SELECT
                                + "department = ? AND fate = ANY (?) AND (received_at, id) < (SELECT received_at, id FROM mail WHERE department = ? AND id = ?)"
                                + " ORDER BY received_at DESC, id DESC LIMIT ?",
                        rows::read,
                        department.text(),
                        names,
                        department.text(),
                        after.get(),
                        most);
    }

    @Override
    public List<IncomingMail> of(DepartmentKey department, Reference complaint) {
        return sql.list(
                SELECT + "department = ? AND complaint = ? ORDER BY received_at, id",
                rows::read,
                department.text(),
                complaint.text());
    }

    @Override
    public List<IncomingMail> of(DepartmentKey department, String request) {
        return sql.list(
                SELECT + "department = ? AND request = ? ORDER BY received_at, id",
                rows::read,
                department.text(),
                request);
    }

    @Override
    public List<IncomingMail> since(Set<Fate.Kind> kinds, Instant before, int most) {
        return sql.list(
                SELECT + "fate = ANY (?) AND fated_at < ? ORDER BY fated_at, id LIMIT ? FOR UPDATE SKIP LOCKED",
                rows::read,
                kinds.stream().map(Enum::name).toArray(String[]::new),
                utc(before),
                most);
    }

    @Override
    public void erase(Step<IncomingMail> last) {
        var mail = last.next();
        var subject = new Subject(IncomingMail.KIND, mail.id());
        // Of most nothing was ever noted: nobody did anything with them, and nothing of them stays.
        if (!journal.of(mail.department(), subject).isEmpty()) {
            note(last);
            journal.erase(mail.department(), subject);
        }
        int gone = sql.change(
                "DELETE FROM mail WHERE department = ? AND id = ? AND version = ? AND NOT noted",
                mail.department().text(),
                mail.id(),
                mail.version() - 1);
        int emptied = sql.change(
                "UPDATE mail SET erased = true, version = ?, boxes = '{}', size = 0, complaint = NULL, request = NULL, doubt = NULL, data_key = '', head = NULL,"
                        + " reason = NULL, whole = '', due_at = NULL WHERE department = ? AND id = ? AND version = ? AND NOT erased",
                mail.version(),
                mail.department().text(),
                mail.id(),
                mail.version() - 1);
        if (gone + emptied == 0) {
            throw new Outdated(false);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
