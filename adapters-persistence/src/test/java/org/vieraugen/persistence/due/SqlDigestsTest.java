package org.vieraugen.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.Digests;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.application.testing.DigestsContract;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.message.SqlOutbox;

/** What the port promises, in a real database, and of two servers at once one sends. */
class SqlDigestsTest extends DigestsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Digests digests() {
        return new SqlDigests(sql);
    }

    @Override
    protected Outbox outbox() {
        return new SqlOutbox(sql);
    }

    @Test
    void F8_of_two_servers_that_claim_the_same_at_once_one_has_it() throws Exception {
        var day = LocalDate.of(2027, 1, 4);
        try (var one = postgres.getPostgresDatabase().getConnection();
                var other = postgres.getPostgresDatabase().getConnection()) {
            one.setAutoCommit(false);
            assertThat(new SqlDigests(OneConnection.sql(one)).claim(Office.NASSER, day, UUID.randomUUID()))
                    .isTrue();
            var second = CompletableFuture.supplyAsync(
                    () -> new SqlDigests(OneConnection.sql(other)).claim(Office.NASSER, day, UUID.randomUUID()));
            one.commit();
            assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void what_a_server_claimed_that_died_before_it_posted_is_claimed_by_another() throws Exception {
        var day = LocalDate.of(2027, 1, 5);
        try (var one = postgres.getPostgresDatabase().getConnection()) {
            one.setAutoCommit(false);
            new SqlDigests(OneConnection.sql(one)).claim(Office.NASSER, day, UUID.randomUUID());
            one.rollback();
        }
        assertThat(digests().claim(Office.NASSER, day, UUID.randomUUID())).isTrue();
    }
}
