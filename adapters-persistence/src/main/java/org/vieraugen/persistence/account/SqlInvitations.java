package org.vieraugen.persistence.account;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.account.Invitations;
import org.vieraugen.application.secret.SecretToken;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Invitations in PostgreSQL, by the SHA-256 of their token. */
@OnePerServer
public class SqlInvitations implements Invitations {
    private final Sql sql;

    @Inject
    public SqlInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String invite(StaffKey staff, Instant until) {
        var token = SecretToken.fresh();
        store(SecretToken.hash(token), staff, until);
        return token;
    }

    /** Takes the place of earlier ones for the same person. */
    void store(Hash token, StaffKey staff, Instant until) {
        used(staff);
        sql.change(
                "INSERT INTO invitation (token, staff, ends_at) VALUES (?, ?, ?)",
                token.bytes(),
                staff.text(),
                until.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<StaffKey> whose(String token, Optional<String> second, Instant now) {
        return sql.first(
                "SELECT staff FROM invitation WHERE token = ? AND ends_at > ?",
                row -> new StaffKey(row.getString(1)),
                SecretToken.hash(token, second).bytes(),
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void used(StaffKey staff) {
        sql.change("DELETE FROM invitation WHERE staff = ?", staff.text());
    }
}
