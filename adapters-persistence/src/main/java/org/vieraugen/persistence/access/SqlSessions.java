package org.vieraugen.persistence.access;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Sessions in PostgreSQL by the SHA-256 of their token; each server remembers a good one for five seconds. */
@Single
public class SqlSessions implements Sessions {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<Hash, Known> known = new ConcurrentHashMap<>();
    private final Sql sql;

    private record Known(StaffKey staff, Instant until) {}

    @Inject
    public SqlSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String open(StaffKey staff, Instant until) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        sql.change("DELETE FROM session WHERE ends_at < now()");
        sql.change(
                "INSERT INTO session (token, staff, ends_at) VALUES (?, ?, ?)",
                hash(token).bytes(),
                staff.text(),
                until.atOffset(ZoneOffset.UTC));
        return token;
    }

    @Override
    public Optional<StaffKey> whose(String token, Instant now) {
        var hash = hash(token);
        var remembered = known.get(hash);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Optional.of(remembered.staff());
        }
        var stored = sql.first(
                "SELECT staff, ends_at FROM session WHERE token = ? AND ends_at > ?",
                row -> new Known(
                        new StaffKey(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()),
                hash.bytes(),
                now.atOffset(ZoneOffset.UTC));
        stored.ifPresentOrElse(found -> remember(hash, found, now), () -> known.remove(hash));
        return stored.map(Known::staff);
    }

    private void remember(Hash hash, Known found, Instant now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var soon = now.plus(REMEMBERED);
        known.put(hash, new Known(found.staff(), soon.isBefore(found.until()) ? soon : found.until()));
    }

    @Override
    public void close(String token) {
        var hash = hash(token);
        known.remove(hash);
        sql.change("DELETE FROM session WHERE token = ?", hash.bytes());
    }

    private static Hash hash(String token) {
        return Hash.of(Hash.ZERO, token.getBytes(StandardCharsets.UTF_8));
    }
}
