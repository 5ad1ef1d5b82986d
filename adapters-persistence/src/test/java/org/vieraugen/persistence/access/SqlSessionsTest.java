package org.vieraugen.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;

/** How long somebody stays signed in without doing anything, in a real database. */
class SqlSessionsTest {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;

    private final Clock clock = Clock.systemUTC();

    @BeforeAll
    static void start() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
    }

    @AfterAll
    static void stop() throws Exception {
        connection.close();
        postgres.close();
    }

    private SqlSessions server() {
        return new SqlSessions(sql, clock, 60);
    }

    private static void idle(int minutes) {
        sql.change("UPDATE session SET seen_at = now() - make_interval(mins => ?)", minutes);
    }

    private static int idle() {
        return sql.first("SELECT extract(epoch FROM now() - seen_at)::int / 60 FROM session", row -> row.getInt(1))
                .orElseThrow();
    }

    @Test
    void a_page_that_only_looks_for_changes_lengthens_no_session_and_what_is_done_does() {
        var sessions = server();
        sql.change("DELETE FROM session");
        Instant now = clock.instant();
        var token = sessions.open(new StaffKey("s90"), true, Optional.empty(), now.plus(Duration.ofHours(8)));
        idle(50);
        assertThat(sessions.watched(token, now)).isPresent();
        assertThat(idle()).isEqualTo(50);
        assertThat(sessions.find(token, now)).isPresent();
        assertThat(idle()).as("although somebody looked just before").isZero();
        idle(61);
        assertThat(sessions.watched(token, now)).isEmpty();
        assertThat(server().find(token, now)).isEmpty();
    }
}
