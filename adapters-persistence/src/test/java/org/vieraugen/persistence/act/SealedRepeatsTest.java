package org.vieraugen.persistence.act;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.vieraugen.application.act.Repeats;
import org.vieraugen.application.testing.RepeatsContract;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** What the port promises, in a real database. */
class SealedRepeatsTest extends RepeatsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static SealedRepeats repeats;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        sql = OneConnection.sql(connection);
        repeats = new SealedRepeats(
                sql, new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty()));
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
    protected Repeats repeats() {
        return repeats;
    }

    @Override
    protected void aDayPasses() {
        sql.change("UPDATE repeat SET at = at - interval '25 hours'");
    }
}
