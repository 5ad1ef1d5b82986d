package org.vieraugen.persistence.access;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.Invitations;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Invitations in PostgreSQL, by the SHA-256 of their token. */
@Single
public class SqlInvitations implements Invitations {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;

    @Inject
    public SqlInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String invite(StaffKey staff, Instant until) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        sql.change("DELETE FROM invitation WHERE staff = ?", staff.text());
        sql.change(
                "INSERT INTO invitation (token, staff, ends_at) VALUES (?, ?, ?)",
                hash(token),
                staff.text(),
                until.atOffset(ZoneOffset.UTC));
        return token;
    }

    @Override
    public Optional<StaffKey> whose(String token, Instant now) {
        return sql.first(
                "SELECT staff FROM invitation WHERE token = ? AND ends_at > ?",
                row -> new StaffKey(row.getString(1)),
                hash(token),
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void used(String token) {
        sql.change("DELETE FROM invitation WHERE token = ?", hash(token));
    }

    private static byte[] hash(String token) {
        return Hash.of(Hash.ZERO, token.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
