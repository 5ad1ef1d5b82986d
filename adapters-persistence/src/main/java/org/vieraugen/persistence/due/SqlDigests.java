package org.vieraugen.persistence.due;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.Digests;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.persistence.Sql;

/** Digests in PostgreSQL; of two servers that claim one, the second waits for the first and then finds it claimed. */
@OnePerServer
public class SqlDigests implements Digests {
    private final Sql sql;

    @Inject
    public SqlDigests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<StaffKey> of(LocalDate day) {
        return Set.copyOf(
                sql.list("SELECT staff FROM digest WHERE on_day = ?", row -> new StaffKey(row.getString(1)), day));
    }

    @Override
    public boolean claim(StaffKey whose, LocalDate day, UUID id) {
        return sql.change(
                        "INSERT INTO digest (staff, on_day, id) VALUES (?, ?, ?) ON CONFLICT (on_day, staff) DO NOTHING",
                        whose.text(),
                        day,
                        id)
                > 0;
    }

    @Override
    public Optional<Sent> find(UUID id) {
        return sql.first(
                "SELECT staff, on_day FROM digest WHERE id = ?",
                row -> new Sent(new StaffKey(row.getString(1)), row.getObject(2, LocalDate.class)),
                id);
    }

    @Override
    public void forget(LocalDate before) {
        sql.change(
                "DELETE FROM digest WHERE on_day < ? AND NOT EXISTS"
                        + " (SELECT FROM outbox WHERE subject_kind = ? AND subject = digest.id)",
                before,
                Digest.KIND.code());
    }

    @Override
    public Set<StaffKey> declined() {
        return Set.copyOf(sql.list("SELECT staff FROM digest_declined", row -> new StaffKey(row.getString(1))));
    }

    @Override
    public void decline(StaffKey whose, Instant at) {
        sql.change(
                "INSERT INTO digest_declined (staff, since) VALUES (?, ?) ON CONFLICT (staff) DO NOTHING",
                whose.text(),
                at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void want(StaffKey whose) {
        sql.change("DELETE FROM digest_declined WHERE staff = ?", whose.text());
    }
}
