package org.vieraugen.persistence.account;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.account.AccessRequests;
import org.vieraugen.application.secret.SecretToken;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Requests for access in PostgreSQL; the hash of the first half goes into the one that the finished link has. */
@OnePerServer
public class SqlAccessRequests implements AccessRequests {
    private final Sql sql;
    private final SqlInvitations invitations;

    @Inject
    public SqlAccessRequests(Sql sql, SqlInvitations invitations) {
        this.sql = sql;
        this.invitations = invitations;
    }

    @Override
    public String keep(AccessRequest request) {
        var first = SecretToken.fresh();
        sql.change(
                "INSERT INTO access_request (staff, asked_by, half, asked_at) VALUES (?, ?, ?, ?) ON CONFLICT (staff)"
                        + " DO UPDATE SET asked_by = excluded.asked_by, half = excluded.half, asked_at = excluded.asked_at",
                request.staff().text(),
                request.by().text(),
                SecretToken.hash(first).bytes(),
                request.at().atOffset(ZoneOffset.UTC));
        return first;
    }

    @Override
    public List<AccessRequest> since(Instant moment) {
        return sql.list(
                "SELECT staff, asked_by, asked_at FROM access_request WHERE asked_at > ? ORDER BY asked_at FOR UPDATE",
                row -> new AccessRequest(
                        new StaffKey(row.getString(1)),
                        new StaffKey(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                moment.atOffset(ZoneOffset.UTC));
    }

    @Override
    public String complete(AccessRequest request, Instant until) {
        var half = sql.first(
                        "DELETE FROM access_request WHERE staff = ? RETURNING half",
                        row -> Hash.wrap(row.getBytes(1)),
                        request.staff().text())
                .orElseThrow();
        var second = SecretToken.fresh();
        invitations.store(SecretToken.joined(half, second), request.staff(), until);
        return second;
    }

    @Override
    public void drop(AccessRequest request) {
        sql.change("DELETE FROM access_request WHERE staff = ?", request.staff().text());
    }
}
