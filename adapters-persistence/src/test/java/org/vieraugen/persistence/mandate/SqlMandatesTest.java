package org.vieraugen.persistence.mandate;

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
import org.vieraugen.application.mandate.Mandates;
import org.vieraugen.application.testing.MandatesContract;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database; and what the database itself knows of four eyes and of reasons. */
class SqlMandatesTest extends MandatesContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;
    private static SqlMandates mandates;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new MandatesInJournal());
        mandates = new SqlMandates(sql, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Mandates mandates() {
        return mandates;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    private static Mandate said() {
        var one = Council.keeper(Office.ALBERS);
        var first = Mandate.enter(Council.entered().id(), Office.FOREIGNERS, Council.dossier(), one);
        mandates.add(first);
        var said = first.next().report("1", Council.claim(Claim.State.KEPT), one);
        mandates.follow(said);
        return said.next();
    }

    private static void refused(String change, Mandate mandate, String constraint) {
        assertThatThrownBy(() -> sql.change(change + " WHERE mandate = ?", mandate.id()))
                .hasStackTraceContaining(constraint);
    }

    @Test
    void F9_the_database_knows_that_another_person_answers_and_sends_back_with_a_reason() {
        var said = said();
        var answer =
                "UPDATE mandate_progress SET confirmed = %s, answered_at = now(), answer_reason = '', answered_by = ";
        refused(answer.formatted("true") + "reported_by", said, "f9_another_person");
        refused(answer.formatted("false") + "'demir'", said, "f9_sent_back_with_a_reason");
        refused("UPDATE mandate_progress SET confirmed = true", said, "f9_an_answer_is_somebodys");
    }

    @Test
    void F9_the_database_knows_that_another_person_confirms_what_is_taken_back_and_that_one_waits() {
        var one = Council.keeper(Office.ALBERS);
        var published = said().publish(one);
        mandates.follow(published);
        var waiting = published.next().takeBack("Falsch", one);
        mandates.follow(waiting);
        var id = waiting.next();
        var answer =
                "UPDATE mandate_taking_back SET confirmed = %s, answered_at = now(), answer_reason = '', answered_by = ";
        refused(answer.formatted("true") + "proposed_by", id, "f9_another_person");
        refused(answer.formatted("false") + "'demir'", id, "f9_sent_back_with_a_reason");
        refused("UPDATE mandate_taking_back SET confirmed = true", id, "f9_an_answer_is_somebodys");
        refused("UPDATE mandate_taking_back SET reason = ''", id, "p2_taken_back_with_a_reason");
        refused(
                "INSERT INTO mandate_taking_back (department, mandate, number, reason, proposed_by, proposed_at)"
                        + " SELECT department, mandate, 2, reason, proposed_by, proposed_at FROM mandate_taking_back",
                id,
                "mandate_taking_back_waiting");
    }

    @Test
    void the_database_knows_that_evidence_can_be_looked_at_and_that_votes_are_whole() {
        var said = said();
        refused("UPDATE mandate_evidence SET address = NULL", said, "something_to_look_at");
        refused("UPDATE mandate_point SET no = 0, yes = NULL", said, "all_votes_or_none");
    }

    @Test
    void each_step_stands_in_a_chain_that_holds() {
        said();
        assertThat(journal.verify()).isEmpty();
    }
}
