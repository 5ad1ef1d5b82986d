package org.vieraugen.persistence.question;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;
import org.vieraugen.application.testing.QuestionsContract;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database. */
class SqlQuestionsTest extends QuestionsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;
    private static SqlQuestions questions;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new QuestionsInJournal());
        questions = new SqlQuestions(sql, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Questions questions() {
        return questions;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    @Test
    void F9_the_database_knows_that_two_people_answer_and_that_nothing_is_moved_or_kept_back_silently() {
        E10_a_question_reads_back_as_it_was_stored_with_all_that_was_promised_and_answered();
        assertThatThrownBy(() -> sql.change("UPDATE exchange_reply SET second_by = written_by"))
                .hasStackTraceContaining("f9_by_two_people");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_reply SET second_by = NULL WHERE confirmed"))
                .hasStackTraceContaining("f9_somebody_confirmed");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_reply SET confirmed = true WHERE confirmed IS NOT NULL"))
                .hasStackTraceContaining("exchange_reply_given");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_question_promise SET reason = ''"))
                .hasStackTraceContaining("e10_moved_with_a_reason");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_question SET showing = 'KEPT_BACK', showing_reason = ''"))
                .hasStackTraceContaining("e10_kept_back_with_a_reason");
    }
}
