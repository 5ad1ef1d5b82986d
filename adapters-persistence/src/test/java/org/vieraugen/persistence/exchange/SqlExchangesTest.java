package org.vieraugen.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.list.SeriesDays;
import org.vieraugen.application.exchange.watch.MissedIntervals;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.ExchangesContract;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryOpenExchange;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database. */
class SqlExchangesTest extends ExchangesContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;
    private static SqlExchanges exchanges;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new SeriesInJournal(), new SessionsInJournal());
        exchanges = new SqlExchanges(sql, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected SeriesDays days() {
        return new SqlSeriesDays(sql);
    }

    @Override
    protected Exchanges exchanges() {
        return exchanges;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    @Test
    void E1_the_database_knows_that_a_session_is_held_by_two_and_cancelled_with_a_reason() {
        E2_a_session_with_its_agenda_reads_back_as_it_was_stored();
        assertThatThrownBy(() -> sql.change(
                        "UPDATE exchange_session SET attended = ARRAY['Ausländerbehörde'] WHERE state = 'HELD'"))
                .hasStackTraceContaining("e1_held_by_two");
        assertThatThrownBy(() -> sql.change(
                        "UPDATE exchange_session SET state = 'CANCELLED', reason = NULL WHERE state = 'HELD'"))
                .hasStackTraceContaining("e1_cancelled_with_a_reason");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_topic SET yes = 0 WHERE state = 'POSTPONED'"))
                .hasStackTraceContaining("e2_postponed_by_a_vote");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_session SET late = day - 1 WHERE state = 'HELD'"))
                .hasStackTraceContaining("e1_late_and_held");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_session SET closing = day + 1"))
                .hasStackTraceContaining("e2_closed_before_it_is_over");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_series SET left_partners = ARRAY['Caritas']"))
                .hasStackTraceContaining("e2_left_with_a_reason");
        assertThatThrownBy(() -> sql.change("UPDATE exchange_series SET partners = '{}'"))
                .hasStackTraceContaining("e1_a_partner");
    }

    @Test
    void a_series_is_of_a_body_of_its_department() {
        E1_a_series_reads_back_as_it_was_stored();
        var series = exchanges
                .series(sql.first("SELECT department FROM exchange_series", row -> new DepartmentKey(row.getString(1)))
                        .orElseThrow())
                .get(0);
        var now = series.plan();
        var plan = new Plan(
                now.name(),
                now.purpose(),
                now.host(),
                now.partners(),
                Optional.of(UUID.randomUUID()),
                now.rhythm(),
                now.term(),
                now.hours(),
                now.meeting(),
                now.closing());
        var other = new Series(UUID.randomUUID(), series.department(), plan, List.of(), 1);
        assertThatThrownBy(() -> exchanges.begin(Step.to(other)))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("body"));
        assertThatThrownBy(() -> exchanges.follow(
                        Step.to(new Series(series.id(), series.department(), plan, List.of(), series.version() + 1))))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E1_the_clock_gets_what_nobody_said_and_an_interval_is_told_once() {
        E2_a_session_with_its_agenda_reads_back_as_it_was_stored();
        var missed = new SqlMissedIntervals(sql, exchanges);
        sql.change(
                "UPDATE exchange_session SET state = 'PLANNED', attended = '{}', attended_people = '{}', late = NULL, closing = '2001-02-03', day = '2001-02-03'");
        assertThat(missed.unsaid(LocalDate.of(2001, 2, 3))).isEmpty();
        var unsaid = missed.unsaid(LocalDate.of(2001, 2, 4)).get(0);
        var session = missed.claim(unsaid).orElseThrow();
        assertThat(session.isPlanned()).isTrue();
        assertThat(missed.held(session.department())).isEmpty();
        assertThat(missed.planned(session.department()))
                .contains(new MissedIntervals.Met(session.series(), LocalDate.of(2001, 2, 3)));
        sql.change(
                "UPDATE exchange_session SET state = 'HELD', attended = ARRAY['A', 'B'], attended_people = ARRAY[1, 2]");
        assertThat(missed.held(session.department()))
                .contains(new MissedIntervals.Met(session.series(), LocalDate.of(2001, 2, 3)));
        assertThat(missed.claim(unsaid)).isEmpty();
        assertThat(missed.unsaid(LocalDate.of(2001, 2, 4))).isEmpty();
        assertThat(missed.planned(session.department())).isEmpty();

        var series = exchanges.series(session.department(), session.series());
        var interval = series.intervals(LocalDate.of(2100, 1, 1)).get(0);
        assertThat(missed.told(series.department())).isEmpty();
        assertThat(missed.tell(series, interval)).isTrue();
        assertThat(missed.tell(series, interval)).isFalse();
        assertThat(missed.told(series.department()))
                .containsExactly(new MissedIntervals.Told(series.id(), interval.first()));
    }

    @Test
    void what_public_pages_read_is_what_there_is() {
        var house = new House();
        var desk = new ExchangeDesk(
                house, exchanges, new MemoryMinutes(house.journal), new MemoryResolutions(house.journal));
        var held = desk.underWay();
        desk.hold(held.id());
        house.clock.pass(Duration.ofDays(60));
        var cancelled = desk.session(held.series(), 1);
        desk.add.handle(ExchangeDesk.on(cancelled.id(), ExchangeDesk.KEEPER), ExchangeDesk.COUNCIL, "Telefon", "Lang.");
        desk.cancel.handle(ExchangeDesk.on(cancelled.id(), ExchangeDesk.KEEPER), "Alle sind krank.");
        house.clock.pass(Duration.ofDays(700));
        desk.begun();
        var gone = new DepartmentKey("gone");
        sql.change("UPDATE exchange_series SET last_day = '2027-06-30' WHERE id = ?", held.series());
        var open = new SqlOpenExchange(sql);
        var all = new MemoryOpenExchange(exchanges, Set.of(Office.FOREIGNERS, gone));
        var here = Office.FOREIGNERS;
        var keys = all.series(here, LookBack.now(LocalDate.of(2000, 1, 1))).stream()
                .map(Series::id)
                .toList();
        assertThat(keys).hasSizeGreaterThan(1);
        var today = LocalDate.ofInstant(house.clock.instant(), ZoneOffset.UTC);
        for (var look : List.of(
                LookBack.now(today),
                LookBack.now(LocalDate.of(2027, 6, 30).plusYears(1)),
                LookBack.now(LocalDate.of(2027, 7, 1).plusYears(1)),
                new LookBack(Optional.of(2025), today),
                new LookBack(Optional.of(2026), today),
                new LookBack(Optional.of(2027), today),
                new LookBack(Optional.of(2028), today))) {
            assertThat(open.series(here, look)).as(look.toString()).isEqualTo(all.series(here, look));
        }
        assertThat(open.firsts())
                .containsAllEntriesOf(all.firsts())
                .containsKey(here)
                .doesNotContainKey(gone);
        assertThat(open.find(here, held.series()))
                .isEqualTo(all.find(here, held.series()))
                .isPresent();
        assertThat(open.find(gone, held.series())).isEmpty();
        for (var day : List.of(today, cancelled.appointment().day())) {
            for (var agendas : List.of(true, false)) {
                assertThat(open.coming(here, keys, day, agendas)).isEqualTo(all.coming(here, keys, day, agendas));
            }
        }
        assertThat(open.held(here, keys)).isEqualTo(all.held(here, keys)).containsKey(held.series());
        for (var day :
                List.of(today, held.appointment().day(), cancelled.appointment().day())) {
            assertThat(open.since(here, day)).isEqualTo(all.since(here, day));
        }
        assertThat(open.of(here, Set.of(held.id(), UUID.randomUUID())))
                .isEqualTo(all.of(here, Set.of(held.id())))
                .hasSize(1);
        assertThat(open.series(gone, LookBack.now(today))).isEmpty();
    }
}
