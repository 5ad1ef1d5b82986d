package org.vieraugen.persistence.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.application.testing.ParticipantsContract;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database. */
class SqlParticipantsTest extends ParticipantsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;
    private static SqlParticipants participants;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new ParticipantsInJournal());
        participants = new SqlParticipants(sql, keys, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Participants participants() {
        return participants;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    @Test
    void E5_neither_a_name_nor_an_address_stands_in_the_database_in_clear() {
        participants.add(invited("Amal Haddad", "amal.haddad@verein.example"));
        var row = sql.first(
                        "SELECT encode(name, 'escape') || encode(address, 'escape') || encode(box, 'escape') FROM participant WHERE department = ?",
                        one -> one.getString(1),
                        department.text())
                .orElseThrow();
        assertThat(row).doesNotContainIgnoringCase("amal").doesNotContainIgnoringCase("verein");
    }

    @Test
    void E5_the_database_knows_that_days_are_in_order_and_nobody_stands_for_nothing() {
        participants.add(invited("Amal", "order@verein.example"));
        assertThatThrownBy(() -> sql.change(
                        "UPDATE participant SET last_day = first_day - 1 WHERE department = ?", department.text()))
                .hasStackTraceContaining("e5_days_in_order");
        assertThatThrownBy(() ->
                        sql.change("UPDATE participant SET organisation = '' WHERE department = ?", department.text()))
                .hasStackTraceContaining("e5_an_organisation");
    }
}
