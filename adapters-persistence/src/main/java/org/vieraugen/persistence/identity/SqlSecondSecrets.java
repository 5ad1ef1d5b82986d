package org.vieraugen.persistence.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.SecondSecrets;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.persistence.Sql;

/** Second secrets in PostgreSQL. */
@OnePerServer
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
                        + " ON CONFLICT (department, complaint) DO UPDATE SET hash = excluded.hash",
                department(complaint),
                complaint.id(),
                hash);
    }

    @Override
    public Optional<String> hash(Reference reference) {
        return sql.first(
                "SELECT s.hash FROM complaint c JOIN second_secret s ON s.department = c.department AND s.complaint = c.id"
                        + " WHERE c.reference = ?",
                row -> row.getString(1),
                reference.text());
    }

    @Override
    public Optional<String> lock(Complaint complaint) {
        return sql.first(
                "SELECT hash FROM second_secret WHERE department = ? AND complaint = ? FOR UPDATE",
                row -> row.getString(1),
                department(complaint),
                complaint.id());
    }

    private static String department(Complaint complaint) {
        return complaint.submission().department().text();
    }
}
