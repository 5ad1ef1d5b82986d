package org.vieraugen.persistence.question;

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
import org.vieraugen.application.Outdated;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;
import org.vieraugen.application.question.watch.OverdueQuestions.Overdue;
import org.vieraugen.application.question.watch.OverdueQuestions.What;
import org.vieraugen.application.testing.QuestionsContract;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;
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
        assertThatThrownBy(() -> sql.change(
                        "UPDATE exchange_question SET showing = 'KEPT_BACK', ground = 'LAW', showing_reason = ''"))
                .hasStackTraceContaining("e10_kept_back_with_a_reason");
    }

    @Test
    void F9_the_database_knows_that_two_people_take_words_back_and_on_which_ground() {
        F9_what_somebody_wanted_to_take_back_reads_back_with_the_second_persons_word();
        assertThatThrownBy(() ->
                        sql.change("UPDATE exchange_question_taking_back SET second_by = proposed_by WHERE confirmed"))
                .hasStackTraceContaining("f9_taken_back_by_two_people");
        assertThatThrownBy(
                        () -> sql.change("UPDATE exchange_question_taking_back SET second_by = NULL WHERE confirmed"))
                .hasStackTraceContaining("f9_somebody_answered");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_question SET ground = NULL WHERE showing = 'KEPT_BACK'"))
                .hasStackTraceContaining("e10_kept_back_on_a_ground");
    }

    private static final Actor KEEPER = Council.keeper(Office.ALBERS);

    private static Question asked(Optional<UUID> again) {
        var here = new DepartmentKey("races");
        var asked = new Asked("Migrantenbeirat", Asked.Capacity.PARTNER, "T", "T", KEEPER.today(), again);
        var step = Question.ask(UUID.randomUUID(), here, asked, Optional.empty(), KEEPER);
        questions.add(step);
        return step.next();
    }

    @Test
    void E10_two_servers_that_ask_the_same_again_at_once_do_it_one_after_the_other_and_never_twice() throws Exception {
        var first = asked(Optional.empty());
        asked(Optional.of(first.id()));
        assertThatThrownBy(() -> sql.change(
                        "INSERT INTO exchange_question (department, id, organisation, capacity, title, text, day, again, turn, showing, showing_reason, withdrawn, version)"
                                + " SELECT department, gen_random_uuid(), organisation, capacity, title, text, day, again, turn, showing, showing_reason, withdrawn, version"
                                + " FROM exchange_question WHERE again = ?",
                        first.id()))
                .hasStackTraceContaining("exchange_question_turn");
        asked(Optional.of(first.id()));
        assertThat(questions.after(first.department(), first.id())).hasSize(2);
        sql.change("UPDATE exchange_question SET turn = turn + 1 WHERE again = ? AND turn = 2", first.id());
        assertThatThrownBy(() -> asked(Optional.of(first.id())))
                .as("somebody has the number already")
                .isInstanceOf(Outdated.class);
        try (var other = postgres.getPostgresDatabase().getConnection();
                var locked = connection.createStatement();
                var waiting = other.createStatement()) {
            connection.setAutoCommit(false);
            questions.askAlone(first.department());
            waiting.execute("SET lock_timeout = '50ms'");
            assertThatThrownBy(() -> waiting.execute(
                            "SELECT pg_advisory_xact_lock(hashtext('exchange_question'), hashtext('races'))"))
                    .hasMessageContaining("lock timeout");
            waiting.execute("SELECT pg_advisory_xact_lock(hashtext('exchange_question'), hashtext('elsewhere'))");
            locked.execute("COMMIT");
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Test
    void P5_what_is_overdue_is_found_until_it_was_told_once() {
        var overdue = new SqlOverdueQuestions(sql);
        var question = asked(Optional.empty());
        var missed = new Overdue(question.department(), question.id(), What.MISSED);
        var overlooked = new Overdue(question.department(), question.id(), What.OVERLOOKED);
        var today = KEEPER.today();
        assertThat(overdue.untold(today.plusDays(6))).doesNotContain(missed, overlooked);
        assertThat(overdue.untold(today.plusDays(7))).contains(overlooked).doesNotContain(missed);
        assertThat(overdue.untold(today.plusWeeks(4))).doesNotContain(missed);
        assertThat(overdue.untold(today.plusWeeks(4).plusDays(1))).contains(missed, overlooked);
        assertThat(overdue.tell(overlooked)).isTrue();
        assertThat(overdue.tell(overlooked)).as("another server was faster").isFalse();
        assertThat(overdue.untold(today.plusDays(7))).doesNotContain(overlooked);
        assertThat(overdue.untold(today.plusYears(1))).contains(missed);
        questions.follow(question.withdraw("Migrantenbeirat", KEEPER));
        assertThat(overdue.untold(today.plusYears(1))).doesNotContain(missed);
    }

    @Test
    void E10_a_moved_day_is_the_one_that_counts() {
        var overdue = new SqlOverdueQuestions(sql);
        var question = asked(Optional.empty());
        var missed = new Overdue(question.department(), question.id(), What.MISSED);
        questions.follow(question.move(KEEPER.today().plusWeeks(6), "Zahlen fehlen.", KEEPER));
        assertThat(overdue.untold(KEEPER.today().plusWeeks(5))).doesNotContain(missed);
        assertThat(overdue.untold(KEEPER.today().plusWeeks(7))).contains(missed);
    }
}
