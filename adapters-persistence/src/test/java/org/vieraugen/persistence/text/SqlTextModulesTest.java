package org.vieraugen.persistence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.testing.TextModulesContract;
import org.vieraugen.application.text.TextModules;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.Texts;
import org.vieraugen.domain.text.TextModule;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database; and what the database itself knows of four eyes. */
class SqlTextModulesTest extends TextModulesContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;
    private static SqlTextModules texts;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new TextsInJournal());
        texts = new SqlTextModules(sql, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected TextModules texts() {
        return texts;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    private static TextModule waiting() {
        var step = TextModule.write(
                UUID.randomUUID(),
                Texts.foreigners(),
                Texts.reply("Hallo"),
                Office.ALBERS,
                LocalDate.of(2027, 5, 1),
                0,
                Texts.writer(Office.ALBERS));
        texts.add(step);
        return step.next();
    }

    @Test
    void F9_the_database_knows_that_what_goes_out_takes_two_people() {
        var id = waiting().id();
        assertThatThrownBy(() -> sql.change("UPDATE text_edition SET state = 'CONFIRMED' WHERE module = ?", id))
                .hasStackTraceContaining("f9_what_goes_out_takes_two");
        assertThatThrownBy(() ->
                        sql.change("UPDATE text_edition SET state = 'CONFIRMED', second = author WHERE module = ?", id))
                .hasStackTraceContaining("f9_another_person");
        assertThatThrownBy(() -> sql.change(
                        "INSERT INTO text_edition SELECT department, module, 2, purpose, title, states, categories, author, written_at, state, second, answered_at, reason"
                                + " FROM text_edition WHERE module = ?",
                        id))
                .hasStackTraceContaining("text_edition_waiting");
    }

    @Test
    void what_was_answered_is_not_answered_again_and_the_chain_holds() {
        var module = waiting();
        var confirmed = module.confirm(
                1, Texts.writer(Office.DEMIR), Office.office().organisation().chart());
        texts.follow(confirmed);
        var reviewed = confirmed.next().review(LocalDate.of(2027, 6, 1), Texts.writer(Office.ALBERS));
        texts.follow(reviewed);
        assertThat(texts.get(module.department(), module.id())).isEqualTo(reviewed.next());
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void F8_two_who_add_the_last_one_that_there_is_room_for_do_not_both_count_before_the_other() throws Exception {
        var full = new DepartmentKey("full");
        try (var one = postgres.getPostgresDatabase().getConnection();
                var other = postgres.getPostgresDatabase().getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            var waits = new SqlTextModules(OneConnection.sql(other), journal);
            OneConnection.sql(other).change("SET lock_timeout = '100ms'");
            other.commit();

            assertThat(new SqlTextModules(OneConnection.sql(one), journal).countToAdd(full))
                    .isZero();
            assertThatThrownBy(() -> waits.countToAdd(full)).hasStackTraceContaining("lock timeout");
            other.rollback();
            assertThat(waits.countToAdd(new DepartmentKey("empty"))).isZero();
            one.commit();
            assertThat(waits.countToAdd(full)).isZero();
        }
    }

    @Test
    void an_auditor_finds_a_module_by_its_title() {
        var id = waiting().id();
        assertThat(sql.list(
                        "SELECT name FROM (" + new TextsInJournal().all() + ") AS found WHERE subject = ?",
                        row -> row.getString(1),
                        id))
                .containsExactly("Eingang");
        assertThat(new TextsInJournal().kind()).isEqualTo(TextModule.KIND);
    }
}
