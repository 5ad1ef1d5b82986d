package org.vieraugen.persistence.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.application.secret.SecretToken;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Sessions in PostgreSQL by the SHA-256 of their token; each server remembers a good one for five seconds. */
@OnePerServer
public class SqlSessions implements Sessions {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<Hash, Known> known = new ConcurrentHashMap<>();
    private final Sql sql;
    private final Clock clock;
    private final int idleMinutes;

    private record Known(Session session, Instant until) {}

    @Inject
    public SqlSessions(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "vieraugen.sign-in.idle-minutes", defaultValue = "60") int idleMinutes) {
        this.sql = sql;
        this.clock = clock;
        this.idleMinutes = idleMinutes;
    }

    @Override
    public String open(StaffKey staff, boolean whole, Optional<Set<Role>> roles, Instant until) {
        var token = SecretToken.fresh();
        // Their ends are by the clock of the servers, which need not be the database's.
        sql.change("DELETE FROM session WHERE ends_at < ?", clock.instant().atOffset(ZoneOffset.UTC));
        sql.change(
                "INSERT INTO session (token, staff, whole, roles, ends_at) VALUES (?, ?, ?, ?, ?)",
                SecretToken.hash(token).bytes(),
                staff.text(),
                whole,
                roles.map(SqlSessions::written).orElse(null),
                until.atOffset(ZoneOffset.UTC));
        return token;
    }

    @Override
    public Optional<Session> find(String token, Instant now) {
        var hash = SecretToken.hash(token);
        var remembered = known.get(hash);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Optional.of(remembered.session());
        }
        var stored = stored(hash, now);
        stored.filter(Stored::old)
                .ifPresent(found -> sql.change("UPDATE session SET seen_at = now() WHERE token = ?", hash.bytes()));
        stored.ifPresentOrElse(found -> remember(hash, found, now), () -> known.remove(hash));
        return stored.map(Stored::session);
    }

    @Override
    public Optional<Session> watched(String token, Instant now) {
        // Not remembered either: what is done in the next five seconds must still be noted as use.
        return stored(SecretToken.hash(token), now).map(Stored::session);
    }

    private Optional<Stored> stored(Hash hash, Instant now) {
        return sql.first(
                "SELECT staff, whole, roles, opened_at, ends_at, seen_at < now() - interval '1 minute' FROM session"
                        + " WHERE token = ? AND ends_at > ? AND seen_at > now() - make_interval(mins => ?)",
                row -> new Stored(
                        new Session(
                                new StaffKey(row.getString(1)),
                                row.getBoolean(2),
                                Optional.ofNullable(row.getString(3)).map(SqlSessions::read),
                                row.getObject(4, OffsetDateTime.class).toInstant()),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getBoolean(6)),
                hash.bytes(),
                now.atOffset(ZoneOffset.UTC),
                idleMinutes);
    }

    /** @param old whether it is time to note that it is in use */
    private record Stored(Session session, Instant endsAt, boolean old) {}

    private void remember(Hash hash, Stored found, Instant now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var soon = now.plus(REMEMBERED);
        known.put(hash, new Known(found.session(), soon.isBefore(found.endsAt()) ? soon : found.endsAt()));
    }

    @Override
    public void close(String token) {
        var hash = SecretToken.hash(token);
        known.remove(hash);
        sql.change("DELETE FROM session WHERE token = ?", hash.bytes());
    }

    @Override
    public void closeOthers(StaffKey staff, String token) {
        var own = SecretToken.hash(token);
        known.entrySet()
                .removeIf(one -> one.getValue().session().staff().equals(staff)
                        && !one.getKey().equals(own));
        sql.change("DELETE FROM session WHERE staff = ? AND token <> ?", staff.text(), own.bytes());
    }

    @Override
    public void closeAll(StaffKey staff) {
        known.values().removeIf(one -> one.session().staff().equals(staff));
        // A calendar's address is a way in, too.
        sql.change(
                "DELETE FROM session WHERE staff = ?; DELETE FROM calendar_feed WHERE staff = ?",
                staff.text(),
                staff.text());
    }

    private static String written(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Role> read(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
