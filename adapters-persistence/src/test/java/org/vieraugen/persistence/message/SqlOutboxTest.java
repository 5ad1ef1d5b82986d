package org.vieraugen.persistence.message;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.application.testing.OutboxContract;
import org.vieraugen.persistence.OneConnection;

/** What the port promises, in a real database. */
class SqlOutboxTest extends OutboxContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static SqlOutbox outbox;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        outbox = new SqlOutbox(OneConnection.sql(connection));
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }
}
