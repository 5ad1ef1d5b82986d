package org.vieraugen.persistence.message;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;

/** The outbox in PostgreSQL; what another server has claimed is passed over. */
@OnePerServer
public class SqlOutbox implements Outbox {
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
    public List<Letter> claim(int most, Instant now) {
        return sql.list(
                "SELECT id, department, subject_kind, subject, kind, role, staff, attempts FROM outbox WHERE due_at <= ?"
                        + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> new Letter(
                        row.getObject(1, UUID.class),
                        new DepartmentKey(row.getString(2)),
                        new Subject(new Subject.Kind(row.getString(3)), row.getObject(4, UUID.class)),
                        new Notice(
                                new Notice.Kind(row.getString(5)),
                                Role.valueOf(row.getString(6)),
                                Optional.ofNullable(row.getString(7)).map(StaffKey::new)),
                        row.getInt(8)),
                now.atOffset(ZoneOffset.UTC),
                most);
    }

    @Override
    public void delivered(Letter letter) {
        sql.change("DELETE FROM outbox WHERE id = ?", letter.id());
    }

    @Override
    public void tryAgain(Letter letter, Instant at) {
        sql.change(
                "UPDATE outbox SET due_at = ?, attempts = attempts + 1 WHERE id = ?",
                at.atOffset(ZoneOffset.UTC),
                letter.id());
    }
}
