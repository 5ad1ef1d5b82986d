package org.vieraugen.persistence.mailbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.vieraugen.application.mailbox.BoxPlaces;
import org.vieraugen.application.testing.BoxPlacesContract;
import org.vieraugen.persistence.OneConnection;

/** The port's promises in a real database. */
class SqlBoxPlacesTest extends BoxPlacesContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static SqlBoxPlaces places;
    private static SqlBoxPlaces ofAnotherServer;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        var sql = OneConnection.sql(connection);
        places = new SqlBoxPlaces(sql);
        ofAnotherServer = new SqlBoxPlaces(sql);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected BoxPlaces places() {
        return places;
    }

    @Override
    protected BoxPlaces ofAnotherServer() {
        return ofAnotherServer;
    }
}
