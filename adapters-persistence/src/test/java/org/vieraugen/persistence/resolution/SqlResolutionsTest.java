package org.vieraugen.persistence.resolution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.ResolutionsContract;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.exchange.SeriesInJournal;
import org.vieraugen.persistence.exchange.SessionsInJournal;
import org.vieraugen.persistence.exchange.SqlExchanges;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;
import org.vieraugen.persistence.minutes.MinutesInJournal;
import org.vieraugen.persistence.minutes.SqlMinutes;

/** The same way over a real database; and what the database itself keeps. */
class SqlResolutionsTest extends ResolutionsContract {
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
    void E4_the_database_knows_votes_owners_and_the_second_person() {
        E4_it_is_fulfilled_when_another_person_confirms_it_and_then_on_no_agenda_to_come();
        assertThatThrownBy(() -> sql.change("UPDATE resolution SET yes = 1, no = 1 WHERE how = 'VOTE'"))
                .hasStackTraceContaining("e4_a_vote_was_won");
        assertThatThrownBy(() -> sql.change("UPDATE resolution SET owner = NULL WHERE kind = 'MEASURE'"))
                .hasStackTraceContaining("e4_leads_to_something");
        assertThatThrownBy(() -> sql.change("UPDATE resolution_fulfilment SET answered_by = said_by WHERE confirmed"))
                .hasStackTraceContaining("f9_another_person");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_topic SET state = 'WITHDRAWN' WHERE standing"))
                .hasStackTraceContaining("e4_a_standing_topic_is_not_withdrawn");
    }
}
