package org.vieraugen.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.CalendarFeeds;
import org.vieraugen.application.testing.CalendarFeedsContract;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.access.SqlAccounts;
import org.vieraugen.persistence.access.SqlSessions;
import org.vieraugen.persistence.identity.Keys;

/** What the port promises, in a real database; whoever steals it cannot read anybody's calendar. */
class SqlCalendarFeedsTest extends CalendarFeedsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static CalendarFeeds feeds;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        feeds = new SqlCalendarFeeds(
                sql, new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty()));
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected CalendarFeeds feeds() {
        return feeds;
    }

    @Test
    void a_stolen_database_holds_no_secret() {
        var feed = new CalendarFeeds.Feed(NASSER, Optional.empty(), Office.NOON);
        feeds.put(feed, "ThisIsTheSecretOfNobody");
        assertThat(Dump.naming(sql, "ThisIsTheSecretOfNobody")).isEmpty();
        assertThat(feeds.find("ThisIsTheSecretOfNobody")).contains(feed);
    }

    @Test
    void signing_out_everywhere_and_a_new_password_end_it() {
        var sessions = new SqlSessions(sql, Clock.fixed(Office.NOON, ZoneOffset.UTC), 60);
        feeds.put(new CalendarFeeds.Feed(ALBERS, Optional.empty(), Office.NOON), "one");
        feeds.put(new CalendarFeeds.Feed(NASSER, Optional.empty(), Office.NOON), "two");
        sessions.closeAll(ALBERS);
        assertThat(feeds.find("one")).isEmpty();
        assertThat(feeds.find("two")).isPresent();
        new SqlAccounts(sql, sessions).set(NASSER, "hash");
        assertThat(feeds.find("two")).isEmpty();
    }
}
