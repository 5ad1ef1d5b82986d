package org.vieraugen.persistence.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.ResolutionsContract;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.testing.Office;
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
    void E4_whoever_settles_a_resolution_and_whoever_holds_a_session_of_its_series_wait_for_each_other()
            throws Exception {
        var session = desk.underWay();
        var id = desk.pass
                .handle(
                        ExchangeDesk.on(session.id(), ExchangeDesk.KEEPER),
                        new Resolution.Words(
                                "Die Formulare werden übersetzt.",
                                new Decided(Decided.How.CONSENT, Optional.empty()),
                                new Consequence(
                                        Consequence.Kind.MEASURE,
                                        "Übersetzen",
                                        Optional.of(ExchangeDesk.OFFICE),
                                        Optional.of(LocalDate.of(2027, 2, 1)))))
                .id();
        var shows = new Evidence(
                "Formulare",
                LocalDate.of(2026, 12, 1),
                Optional.of(new WebAddress("https://stadt.example/formulare")),
                Optional.empty());
        desk.fulfil.say(ExchangeDesk.on(id, ExchangeDesk.KEEPER), new Fulfilment.Said("Alle.", shows));
        try (var other = postgres.getPostgresDatabase().getConnection()) {
            other.setAutoCommit(false);
            new SqlExchanges(OneConnection.sql(other), journal).hold(Office.FOREIGNERS, session.series());
            sql.change("SET lock_timeout = '200ms'");
            assertThatThrownBy(() -> desk.fulfil.confirm(ExchangeDesk.on(id, ExchangeDesk.SECOND), 1))
                    .hasStackTraceContaining("lock timeout");
            assertThatThrownBy(() -> desk.hold(session.id())).hasStackTraceContaining("lock timeout");
            other.rollback();
        } finally {
            sql.change("SET lock_timeout = 0");
        }
        desk.fulfil.confirm(ExchangeDesk.on(id, ExchangeDesk.SECOND), 1);
        desk.hold(session.id());
        assertThat(desk.session(session.series(), 1).agenda().open()).isEmpty();
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
