package org.vieraugen.persistence.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.relief.Reliefs;
import org.vieraugen.application.testing.ReliefsContract;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.complaint.StoredComplaints;
import org.vieraugen.persistence.identity.Keys;

/** What the port promises, in a real database; reasons are sealed, and of two servers one hands over. */
class SqlReliefsTest extends ReliefsContract {
    private static StoredComplaints stored;
    private static Keys keys;

    @BeforeAll
    static void open() throws Exception {
        stored = new StoredComplaints(Office.office().organisation());
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
    }

    @AfterAll
    static void close() throws Exception {
        stored.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        stored.alone(() -> stored.sql().change("TRUNCATE complaint, due, relief, relief_case"));
    }

    @Override
    protected Reliefs reliefs() {
        return new SqlReliefs(stored.sql(), keys);
    }

    @Override
    protected void hold(Complaint complaint) {
        try {
            stored.alone(() -> {
                stored.complaints()
                        .add(
                                complaint.step(Act.byComplainant(ReceptionEntries.SUBMITTED, Office.NOON)),
                                complaint.id().toString().getBytes(StandardCharsets.UTF_8),
                                Optional.empty(),
                                Office.office().noon());
                return true;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Relief relief() {
        return new Relief(
                UUID.randomUUID(),
                Office.NASSER,
                Office.WIRTH,
                LocalDate.of(2026, 11, 24),
                Office.ALBERS,
                "Sie ist schwer krank.",
                Office.NOON,
                Optional.empty());
    }

    @Test
    void a_stolen_database_does_not_tell_why() {
        reliefs().add(Office.FOREIGNERS, relief());
        assertThat(Dump.naming(stored.sql(), "schwer krank")).isEmpty();
        assertThat(reliefs().of(Office.FOREIGNERS))
                .singleElement()
                .satisfies(entered -> assertThat(entered.relief().reason()).isEqualTo("Sie ist schwer krank."));
    }

    @Test
    void F8_one_that_a_server_works_on_is_nobody_elses_until_it_has_stored() throws Exception {
        var confirmed = relief().confirmed(
                        Office.PETRENKO, Office.office().organisation().chart(), Office.NOON);
        stored.alone(() -> {
            reliefs().add(Office.FOREIGNERS, confirmed);
            return true;
        });
        try (var connection = stored.another()) {
            connection.setAutoCommit(false);
            var other = new SqlReliefs(OneConnection.sql(connection), keys);
            assertThat(other.claim(confirmed.begins())).isPresent();
            assertThat(reliefs().claim(confirmed.begins())).isEmpty();
            connection.rollback();
        }
        assertThat(reliefs().claim(confirmed.begins())).isPresent();
    }
}
