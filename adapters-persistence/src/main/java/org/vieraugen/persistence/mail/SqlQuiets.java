package org.vieraugen.persistence.mail;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mail.Quiets;
import org.vieraugen.domain.mail.desk.Quiet;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** How addresses were dealt with, in PostgreSQL: none stands there, but a hash of each under a key that lies elsewhere. */
@OnePerServer
public class SqlQuiets implements Quiets {
    private static final String SELECT = "SELECT answered, last_at, today, day_at FROM mail_quiet WHERE print = ?";

    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    @Inject
    public SqlQuiets(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Quiet read(String address) {
        return sql.first(SELECT, SqlQuiets::quiet, (Object) print(address)).orElse(Quiet.NEVER);
    }

    /** A row that is not there cannot be locked: of two who see an address for the first time, one waits for the other at the same row. */
    @Override
    public Quiet lock(String address) {
        var print = print(address);
        sql.change(
                "INSERT INTO mail_quiet (print, answered, last_at, today, day_at, changed_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                values(print, Quiet.NEVER));
        return sql.first(SELECT + " FOR UPDATE", SqlQuiets::quiet, (Object) print)
                .orElseThrow();
    }

    private static Quiet quiet(ResultSet row) throws SQLException {
        return new Quiet(
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private Object[] values(byte[] print, Quiet quiet) {
        return new Object[] {
            print, quiet.answered(), utc(quiet.last()), quiet.today(), utc(quiet.day()), utc(clock.instant())
        };
    }

    @Override
    public void keep(String address, Quiet quiet) {
        sql.change(
                "INSERT INTO mail_quiet (print, answered, last_at, today, day_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (print) DO UPDATE SET answered = excluded.answered, last_at = excluded.last_at, today = excluded.today,"
                        + " day_at = excluded.day_at, changed_at = excluded.changed_at",
                values(print(address), quiet));
    }

    @Override
    public void forget(Instant before) {
        sql.change("DELETE FROM mail_quiet WHERE changed_at < ?", utc(before));
    }

    private byte[] print(String address) {
        return keys.hash(("mail from " + address.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
