package org.vieraugen.persistence.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.identity.SecondSecrets;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.persistence.Sql;

/** Second secrets in PostgreSQL; the row is locked while somebody tries, so that no two tries count as one. */
@Single
public class SqlSecondSecrets implements SecondSecrets {
    private final Sql sql;

    @Inject
    public SqlSecondSecrets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void choose(Complaint complaint, String hash) {
        sql.change(
                "INSERT INTO second_secret (department, complaint, hash) VALUES (?, ?, ?)"
                        + " ON CONFLICT (department, complaint) DO UPDATE SET hash = excluded.hash, failures = 0, open_from = now()",
                department(complaint),
                complaint.id(),
                hash);
    }

    @Override
    public Optional<Locked> of(Complaint complaint) {
        return sql.first(
                "SELECT hash, failures, open_from FROM second_secret WHERE department = ? AND complaint = ? FOR UPDATE",
                row -> new Locked(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                department(complaint),
                complaint.id());
    }

    @Override
    public void failed(Complaint complaint, Instant openFrom) {
        sql.change(
                "UPDATE second_secret SET failures = failures + 1, open_from = ? WHERE department = ? AND complaint = ?",
                openFrom.atOffset(ZoneOffset.UTC),
                department(complaint),
                complaint.id());
    }

    @Override
    public void succeeded(Complaint complaint) {
        sql.change(
                "UPDATE second_secret SET failures = 0, open_from = now() WHERE department = ? AND complaint = ?",
                department(complaint),
                complaint.id());
    }

    private static String department(Complaint complaint) {
        return complaint.submission().department().text();
    }
}
