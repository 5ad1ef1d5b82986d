package org.vieraugen.persistence.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.minutes.MinutesLetters;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.MinutesContract;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.exchange.SeriesInJournal;
import org.vieraugen.persistence.exchange.SessionsInJournal;
import org.vieraugen.persistence.exchange.SqlExchanges;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SqlKeyRotation;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;
import org.vieraugen.persistence.resolution.ResolutionsInJournal;
import org.vieraugen.persistence.resolution.SqlResolutions;

/** The same way over a real database; and what the database itself keeps. */
class SqlMinutesTest extends MinutesContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;
    private static Keys keys;

    private final ExchangeDesk desk = new ExchangeDesk(
            house,
            new SqlExchanges(sql, journal),
            new SqlMinutes(sql, keys, journal),
            new SqlResolutions(sql, journal));

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(
                sql,
                keys,
                new SeriesInJournal(),
                new SessionsInJournal(),
                new MinutesInJournal(),
                new ResolutionsInJournal());
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected ExchangeDesk desk() {
        return desk;
    }

    @Test
    void E3_a_letter_about_minutes_is_found_again_in_its_department_alone() {
        var session = desk().underWay().id();
        desk().write.begin(ExchangeDesk.on(session, ExchangeDesk.KEEPER));
        var letters = new SqlMinutesLetters(sql);
        var letter = new MinutesLetters.Letter(UUID.randomUUID(), Office.FOREIGNERS, session, UUID.randomUUID(), 1);
        letters.add(letter);
        assertThat(letters.find(Office.FOREIGNERS, letter.id())).contains(letter);
        assertThat(letters.find(new DepartmentKey("registry"), letter.id())).isEmpty();
        assertThat(letters.find(Office.FOREIGNERS, UUID.randomUUID())).isEmpty();
    }

    @Test
    void E3_the_database_keeps_the_items_of_an_approved_edition_and_reads_no_words() {
        E3_approved_minutes_are_public_without_their_internal_part_and_stay_so_beside_a_correction();
        assertThatThrownBy(() -> sql.change("UPDATE minutes_item SET place = 9 WHERE edition = 1"))
                .hasStackTraceContaining("e3_what_is_approved_stays");
        assertThatThrownBy(() -> sql.change("DELETE FROM minutes_item WHERE edition = 2"))
                .hasStackTraceContaining("e3_what_is_approved_stays");
        assertThatThrownBy(() -> sql.change(
                        "UPDATE minutes_approval SET checked_by = staff WHERE confirmed AND staff IS NOT NULL"))
                .hasStackTraceContaining("f9_another_person");
        assertThatThrownBy(() -> sql.change("UPDATE minutes SET state = 'CIRCULATED', until = NULL"))
                .hasStackTraceContaining("e3_a_term_for_amendments");
        assertThat(sql.first(
                        "SELECT count(*) FROM minutes_item WHERE position('drei Monate'::bytea IN open) > 0",
                        row -> row.getInt(1)))
                .contains(0);
    }

    @Test
    void F9_the_database_knows_who_stands_behind_a_partners_own_word() {
        F9_a_partners_own_word_waits_where_one_person_stands_on_both_sides_and_is_read_back_so();
        assertThatThrownBy(() -> sql.change("UPDATE minutes_approval SET checked_by = behind WHERE doubted"))
                .hasStackTraceContaining("f9_another_person_than_behind");
        assertThatThrownBy(() -> sql.change("UPDATE minutes_approval SET behind = NULL WHERE doubted"))
                .hasStackTraceContaining("f9_doubted_with_somebody_behind");
    }

    @Test
    void a_rotation_of_the_keys_rewraps_the_keys_of_minutes_too() {
        var session = desk.underWay().id();
        desk.write.begin(ExchangeDesk.on(session, ExchangeDesk.KEEPER));
        var read = desk.minutes.of(ExchangeDesk.KEEPER, session).orElseThrow().minutes();
        var key = "SELECT data_key FROM minutes WHERE id = ?";
        var before = sql.first(key, row -> row.getBytes(1), session).orElseThrow();
        var rotation = new SqlKeyRotation(sql, keys, 0);
        rotation.begin(ExchangeDesk.KEEPER.staff());
        for (int i = 0; i < 50 && rotation.latest().orElseThrow().doneAt().isEmpty(); i++) {
            rotation.advance();
        }

        assertThat(rotation.latest().orElseThrow().doneAt()).isPresent();
        assertThat(sql.first(key, row -> row.getBytes(1), session))
                .hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
        assertThat(desk.minutes.of(ExchangeDesk.KEEPER, session).orElseThrow().minutes())
                .isEqualTo(read);
    }
}
