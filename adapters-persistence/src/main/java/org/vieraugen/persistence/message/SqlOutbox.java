package org.vieraugen.persistence.message;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.persistence.Sql;

/** The outbox in PostgreSQL; what another server has claimed is passed over. */
@OnePerServer
public class SqlOutbox implements Outbox {
    private final Sql sql;

    @Inject
    public SqlOutbox(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Letter> claim(int most, Instant now) {
        return sql.list(
                "SELECT id, department, reference, kind, role, staff, attempts FROM outbox WHERE due_at <= ?"
                        + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> new Letter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        new Notice(
                                Notice.Kind.valueOf(row.getString(4)),
                                Role.valueOf(row.getString(5)),
                                Optional.ofNullable(row.getString(6)).map(StaffKey::new)),
                        row.getInt(7)),
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
