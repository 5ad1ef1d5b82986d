package org.vieraugen.persistence.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.application.reach.Waits;
import org.vieraugen.application.testing.WaitsContract;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.figure.SqlCounts;
import org.vieraugen.persistence.identity.Keys;

/** What the port promises, in a real database. */
class SqlWaitsTest extends WaitsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    private static SqlWaits over(Sql sql) {
        Departments departments = () -> Office.office().organisation();
        return new SqlWaits(sql, new FigureRows(sql, keys), departments);
    }

    @Override
    protected Waits waits() {
        return over(sql);
    }

    @Override
    protected Counts counts() {
        return new SqlCounts(sql, keys);
    }

    @Test
    void F8_two_servers_that_end_one_wait_at_once_count_it_once() throws Exception {
        var key = UUID.randomUUID();
        waits().begin(key, arrived(Optional.empty()));
        try (var first = postgres.getPostgresDatabase().getConnection();
                var second = postgres.getPostgresDatabase().getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            assertThat(over(OneConnection.sql(first)).end(HERE, key, Optional.of(Office.NOON)))
                    .isTrue();
            var other = CompletableFuture.supplyAsync(
                    () -> over(OneConnection.sql(second)).end(HERE, key, Optional.empty()));
            untilItWaits();
            assertThat(other).isNotDone();
            first.commit();
            assertThat(other.get(20, TimeUnit.SECONDS)).isFalse();
            second.commit();
        }
        assertThat(more()).hasSize(15).containsEntry(cell(CountTable.REACHED, "TEAM:*", "IN_TIME"), 1L);
    }

    /** Until the second one stands before the lock of the first. */
    private static void untilItWaits() {
        while (sql.list("SELECT 1 FROM pg_locks WHERE NOT granted", row -> true).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void F8_when_the_first_one_takes_it_back_the_second_one_ends_it() throws Exception {
        var key = UUID.randomUUID();
        waits().begin(key, arrived(Optional.empty()));
        try (var first = postgres.getPostgresDatabase().getConnection()) {
            first.setAutoCommit(false);
            assertThat(over(OneConnection.sql(first)).end(HERE, key, Optional.of(Office.NOON)))
                    .isTrue();
            first.rollback();
        }
        assertThat(waits().end(HERE, key, Optional.empty())).isTrue();
        assertThat(more()).hasSize(5).containsEntry(cell(CountTable.REACHED, "TEAM:*", "UNANSWERED"), 1L);
    }

    @Test
    void P4_nothing_is_left_of_a_wait_that_is_over_but_a_sealed_row_of_the_length_of_all_others() {
        var key = UUID.randomUUID();
        waits().begin(key, arrived(Optional.empty()));
        waits().end(HERE, key, Optional.of(Office.NOON));
        assertThat(sql.list("SELECT 1 FROM waits WHERE id = ?", row -> true, key))
                .isEmpty();
        assertThat(sql.list("SELECT DISTINCT length(sealed) FROM figure_pending", row -> row.getInt(1)))
                .hasSize(1);
        assertThat(sql.list("SELECT encode(sealed, 'escape') FROM figure_pending", row -> row.getString(1)))
                .noneMatch(bytes -> bytes.contains("IN_TIME"));
    }
}
