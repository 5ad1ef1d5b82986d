package org.vieraugen.persistence.deadline;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.deadline.Recomputings;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.Sql;

/** What waits to be counted anew, a row for each department. */
@OnePerServer
public class SqlRecomputings implements Recomputings {
    private final Sql sql;

    @Inject
    public SqlRecomputings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean begin(DepartmentKey department, String terms, Instant from) {
        return sql.change(
                        "INSERT INTO recomputing (department, terms) VALUES (?, ?) ON CONFLICT (department) DO UPDATE"
                                + " SET terms = excluded.terms, begins_at = ?, after = NULL WHERE recomputing.terms <> excluded.terms",
                        department.text(),
                        terms,
                        from.atOffset(ZoneOffset.UTC))
                > 0;
    }

    @Override
    public Optional<Progress> claim(DepartmentKey department, String terms, Instant now) {
        return sql.first(
                "SELECT after FROM recomputing WHERE department = ? AND terms = ? AND begins_at <= ? FOR UPDATE SKIP LOCKED",
                row -> new Progress(Optional.ofNullable(row.getObject(1, UUID.class))),
                department.text(),
                terms,
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<UUID> next(DepartmentKey department, Optional<UUID> after) {
        return sql.first(
                "SELECT id FROM complaint WHERE department = ? AND id > ? AND open ORDER BY id LIMIT 1",
                row -> row.getObject(1, UUID.class),
                department.text(),
                after.orElse(new UUID(0, 0)));
    }

    @Override
    public void advance(DepartmentKey department, UUID complaint) {
        sql.change("UPDATE recomputing SET after = ? WHERE department = ?", complaint, department.text());
    }

    @Override
    public void finish(DepartmentKey department) {
        sql.change("UPDATE recomputing SET begins_at = NULL, after = NULL WHERE department = ?", department.text());
    }
}
