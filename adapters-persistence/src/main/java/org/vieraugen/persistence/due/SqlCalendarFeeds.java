package org.vieraugen.persistence.due;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.CalendarFeeds;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** Addresses of calendars in PostgreSQL, by an HMAC under the receipts' key; no receipt begins as these texts do. */
@OnePerServer
public class SqlCalendarFeeds implements CalendarFeeds {
    private static final String COLUMNS = "SELECT staff, roles, made_at FROM calendar_feed WHERE ";

    private final Sql sql;
    private final Keys keys;

    @Inject
    public SqlCalendarFeeds(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public void put(Feed feed, String secret) {
        sql.change(
                "INSERT INTO calendar_feed (staff, address, roles, made_at) VALUES (?, ?, ?, ?) ON CONFLICT (staff)"
                        + " DO UPDATE SET address = excluded.address, roles = excluded.roles, made_at = excluded.made_at",
                feed.whose().text(),
                hash(secret),
                feed.roles().map(SqlCalendarFeeds::written).orElse(null),
                feed.since().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<Feed> find(String secret) {
        return sql.first(COLUMNS + "address = ?", SqlCalendarFeeds::read, hash(secret));
    }

    @Override
    public Optional<Feed> of(StaffKey whose) {
        return sql.first(COLUMNS + "staff = ?", SqlCalendarFeeds::read, whose.text());
    }

    @Override
    public boolean drop(StaffKey whose) {
        return sql.change("DELETE FROM calendar_feed WHERE staff = ?", whose.text()) > 0;
    }

    private byte[] hash(String secret) {
        return keys.hash(("calendar " + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static Feed read(ResultSet row) throws SQLException {
        return new Feed(
                new StaffKey(row.getString(1)),
                Optional.ofNullable(row.getString(2)).map(SqlCalendarFeeds::roles),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static String written(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Role> roles(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
