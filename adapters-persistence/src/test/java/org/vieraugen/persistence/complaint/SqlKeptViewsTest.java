package org.vieraugen.persistence.complaint;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.vieraugen.application.inbox.KeptViews;
import org.vieraugen.application.testing.KeptViewsContract;
import org.vieraugen.persistence.OneConnection;

/** What the port promises, in a real database. */
class SqlKeptViewsTest extends KeptViewsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected KeptViews views() {
        return new SqlKeptViews(OneConnection.sql(connection));
    }
}
