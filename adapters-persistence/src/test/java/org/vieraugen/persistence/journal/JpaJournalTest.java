package org.vieraugen.persistence.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.testing.JournalContract;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.complaint.ComplaintsInJournal;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.identity.Keys;

/** What the port promises, in a real database. */
class JpaJournalTest extends JournalContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static JpaJournal journal;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(OneConnection.sql(connection), keys, new ComplaintsInJournal(new Shades(keys)));
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
    protected Journal journal() {
        return journal;
    }
}
