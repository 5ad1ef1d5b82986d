package org.vieraugen.persistence.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.form.StaffDrafts;
import org.vieraugen.application.form.StaffDrafts.Place;
import org.vieraugen.application.testing.StaffDraftsContract;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.identity.Keys;

/** What the port promises, in a real database, which says nothing of it to whoever takes it. */
class SqlStaffDraftsTest extends StaffDraftsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Keys keys;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected StaffDrafts drafts() {
        return new SqlStaffDrafts(OneConnection.sql(connection), keys);
    }

    @Test
    void neither_the_words_nor_the_names_of_fields_stand_in_the_database_and_a_row_of_another_is_not_opened() {
        var drafts = drafts();
        drafts.keep(
                Office.ALBERS,
                new Place("mark", "mark of a page", Optional.empty()),
                draft("Seit März keine Antwort."),
                Office.NOON,
                Optional.empty());
        var sql = OneConnection.sql(connection);
        assertThat(Dump.naming(sql, "mark of a page")).hasSize(1);
        assertThat(Dump.naming(sql, "keine Antwort", "STAFFING")).isEmpty();
        sql.change("UPDATE draft SET staff = ? WHERE staff = ?", Office.NASSER.text(), Office.ALBERS.text());
        assertThatThrownBy(() -> drafts.of(Office.NASSER, "mark of a page", Set.of()))
                .isInstanceOf(RuntimeException.class);
        drafts.dropAll(Office.NASSER);
    }
}
