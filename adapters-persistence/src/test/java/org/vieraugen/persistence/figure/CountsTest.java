package org.vieraugen.persistence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.CaseFactsOf;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.CaseFacts.About;
import org.vieraugen.domain.figure.CaseFacts.Incidents;
import org.vieraugen.domain.figure.CaseFacts.Judged;
import org.vieraugen.domain.figure.CasePattern;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Counting;
import org.vieraugen.domain.figure.Dimension;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Stage;
import org.vieraugen.domain.figure.Wait;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.World;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.complaint.StoredComplaints;
import org.vieraugen.persistence.identity.Keys;

/** What is counted and what is known of living cases, in a real database. */
class CountsTest {
    private static final int HISTORIES = Integer.getInteger("counted.histories", 60);
    private static final DepartmentKey HERE = Office.FOREIGNERS;
    private static final Quarter NOW = new Quarter(2026, 4);
    private static final Quarter LATER = new Quarter(2099, 4);

    /** A later decision takes these from the facts, and not from the tables. */
    private static final Set<CountTable> OF_DECISIONS = EnumSet.of(
            CountTable.DECIDED_FIRST,
            CountTable.DECIDED_FINAL,
            CountTable.DECIDED_AGAIN,
            CountTable.CAUSE,
            CountTable.REMEDY,
            CountTable.REMEDY_DONE,
            CountTable.MINUTES,
            CountTable.MINUTES_SPENT);

    /** Told by waits, and not by the facts of a case. */
    private static final Set<CountTable> OF_WAITS =
            EnumSet.of(CountTable.REACHED, CountTable.REACHED_DAYS, CountTable.REACHED_HOURS);

    @Test
    void P4_after_random_histories_what_was_counted_is_what_the_facts_of_all_cases_say() throws Exception {
        var seeds = new Random();
        try (var stored = new StoredComplaints(new World(0).organisation())) {
            for (int i = 0; i < HISTORIES; i++) {
                live(stored, seeds.nextLong());
                if (i % 7 == 0) {
                    stored.addUp();
                }
            }
            var all = stored.sql().list("SELECT * FROM case_facts", CaseFactsRow::facts);
            var expected = new TreeMap<Cell, Long>();
            all.forEach(facts -> Counting.between(Optional.empty(), facts, NOW)
                    .cells()
                    .forEach((cell, count) -> expected.merge(cell, count, Long::sum)));
            var counted = new TreeMap<Cell, Long>();
            stored.counts().of(HERE, NOW, LATER).forEach(tally -> tally.cells()
                    .forEach((cell, count) -> counted.merge(cell, count, Long::sum)));

            assertThat(all).hasSize(HISTORIES);
            assertThat(unchanging(counted)).isEqualTo(unchanging(expected));
            assertThat(counted.keySet().stream().map(Cell::table)).contains(CountTable.DECIDED_FIRST);
        }
    }

    private static Map<Cell, Long> unchanging(Map<Cell, Long> all) {
        var some = new TreeMap<>(all);
        some.keySet().removeIf(cell -> OF_DECISIONS.contains(cell.table()) || OF_WAITS.contains(cell.table()));
        return some;
    }

    private static void live(StoredComplaints stored, long seed) throws SQLException {
        var world = new World(seed);
        stored.in(world.organisation(), world.now());
        world.reloaded(stored.alone(() -> {
            stored.complaints().add(world.happened(), new byte[] {1}, Optional.empty(), world.setting());
            return stored.complaints().get(world.complaint().reference());
        }));
        for (int rounds = world.upTo(12); rounds >= 0; rounds--) {
            for (int acts = world.upTo(5); acts >= 0; acts--) {
                world.further();
            }
            var step = world.happened();
            stored.at(world.now());
            world.reloaded(stored.alone(() -> {
                if (step.acts().isEmpty()) {
                    return stored.complaints().get(step.next().reference());
                }
                stored.complaints().follow(step);
                return stored.complaints().get(step.next().reference());
            }));
        }
        var complaint = world.complaint();
        assertThat(stored.sql().first(CaseFactsRow.SELECT, CaseFactsRow::facts, HERE.text(), complaint.id()))
                .as("seed " + seed)
                .contains(CaseFactsOf.after(complaint, List.of(), Optional.empty(), world.office()));
        // The next history has the same reference.
        stored.alone(() -> stored.sql().change("DELETE FROM complaint; DELETE FROM journal; DELETE FROM search_queue"));
    }

    /** More than one act ever adds: all causes, all kinds of remedies, all waits, under the longest key of a category. */
    private static CaseFacts everything() {
        var causes = EnumSet.complementOf(EnumSet.of(Cause.NONE));
        var remedies = List.of(Remedy.Kind.values());
        return new CaseFacts(
                HERE,
                NOW,
                new About(
                        "X".repeat(40),
                        Optional.of(new TeamKey("t3")),
                        "PORTAL",
                        "de",
                        IdentityMode.CONFIDENTIAL,
                        true,
                        true),
                "DECIDED",
                true,
                Arrays.stream(Wait.values()).collect(Collectors.toMap(wait -> wait, wait -> 400)),
                Optional.of(
                        new Judged(Stage.FINAL, Outcome.PARTLY_UPHELD, causes, 10_000, remedies, remedies, remedies)),
                new Incidents(
                        2,
                        2,
                        9,
                        1,
                        true,
                        Arrays.stream(DeadlineKind.values()).collect(Collectors.toMap(kind -> kind, kind -> 9))),
                OptionalInt.of(5));
    }

    private static CaseFacts facts(String category, Cause cause, boolean judged) {
        return new CaseFacts(
                HERE,
                NOW,
                new About(
                        category, Optional.of(new TeamKey("t3")), "PORTAL", "de", IdentityMode.ANONYMOUS, false, false),
                "SUBMITTED",
                false,
                Map.of(),
                judged
                        ? Optional.of(new Judged(
                                Stage.FIRST, Outcome.UPHELD, Set.of(cause), 5, List.of(), List.of(), List.of()))
                        : Optional.empty(),
                Incidents.NONE,
                OptionalInt.empty());
    }

    private static void add(Sql sql, FigureRows figures, CaseFacts facts) {
        var rows = new Statements();
        figures.begin(rows, UUID.randomUUID(), facts, Office.NOON);
        rows.send(sql);
    }

    @Test
    void E5_P1_patterns_tell_of_five_cases_or_of_none(@TempDir Path folder) throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var sql = OneConnection.sql(connection);
            var figures = new FigureRows(sql, new Keys(folder.toString(), true, Optional.empty()));
            for (int i = 0; i < 5; i++) {
                add(sql, figures, facts("A", Cause.IT, true));
            }
            for (int i = 0; i < 4; i++) {
                add(sql, figures, facts("B", Cause.IT, true));
                add(sql, figures, facts("C", Cause.IT, false));
            }
            var query = new SqlCaseFacts(sql);

            assertThat(query.patterns(HERE, List.of(Dimension.CATEGORY), NOW, NOW))
                    .containsExactly(new CasePattern(List.of("A"), 5));
            assertThat(query.patterns(HERE, List.of(Dimension.CAUSE), NOW, NOW))
                    .containsExactly(new CasePattern(List.of("IT"), 9));
            assertThat(query.patterns(HERE, List.of(Dimension.CAUSE, Dimension.CATEGORY), NOW, NOW))
                    .containsExactly(new CasePattern(List.of("IT", "A"), 5));
            assertThat(query.patterns(HERE, List.of(Dimension.TEAM), LATER, LATER))
                    .isEmpty();
            assertThat(query.patterns(new DepartmentKey("registry"), List.of(Dimension.TEAM), NOW, NOW))
                    .isEmpty();
            for (var wrong : List.of(
                    List.<Dimension>of(),
                    List.of(Dimension.TEAM, Dimension.TEAM),
                    List.of(Dimension.TEAM, Dimension.CAUSE, Dimension.CATEGORY))) {
                assertThatThrownBy(() -> query.patterns(HERE, wrong, NOW, NOW)).isInstanceOf(Malformed.class);
            }
        }
    }

    @Test
    void P4_many_at_once_are_counted_while_two_servers_add_up(@TempDir Path folder) throws Exception {
        var keys = new Keys(folder.toString(), true, Optional.empty());
        try (var postgres = OneConnection.migrated()) {
            var done = new AtomicBoolean();
            var threads = Executors.newFixedThreadPool(6);
            var writers = new ArrayList<Future<Integer>>();
            var adders = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                writers.add(
                        threads.submit(writing(postgres.getPostgresDatabase().getConnection(), keys)));
            }
            for (int i = 0; i < 2; i++) {
                adders.add(threads.submit(adding(postgres.getPostgresDatabase().getConnection(), keys, done)));
            }
            for (var writer : writers) {
                writer.get();
            }
            done.set(true);
            for (var adder : adders) {
                adder.get();
            }
            threads.shutdown();
            try (var connection = postgres.getPostgresDatabase().getConnection()) {
                var sql = OneConnection.sql(connection);
                assertThat(new SqlCounts(sql, keys).of(HERE, NOW, NOW).get(0).cells())
                        .containsEntry(new Cell(CountTable.LANGUAGE, List.of("de")), 400L);
                assertThat(sql.list("SELECT 1 FROM figure_pending", row -> true))
                        .isEmpty();
                assertThat(sql.list("SELECT quarter FROM figure_count", row -> row.getString(1)))
                        .containsExactly("2026-4");
            }
        }
    }

    private static Callable<Integer> writing(Connection connection, Keys keys) {
        return () -> {
            try (connection) {
                var sql = OneConnection.sql(connection);
                var figures = new FigureRows(sql, keys);
                for (int i = 0; i < 100; i++) {
                    add(sql, figures, facts("A", Cause.IT, false));
                }
            }
            return 0;
        };
    }

    private static Callable<Integer> adding(Connection connection, Keys keys, AtomicBoolean done) {
        return () -> {
            try (connection) {
                connection.setAutoCommit(false);
                var counts = new SqlCounts(OneConnection.sql(connection), keys);
                boolean last = false;
                while (!last) {
                    last = done.get();
                    counts.addUp();
                    connection.commit();
                }
            }
            return 0;
        };
    }

    @Test
    void P4_what_is_sealed_has_one_length_whatever_was_counted(@TempDir Path folder) throws Exception {
        var keys = new Keys(folder.toString(), true, Optional.empty());
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var sql = OneConnection.sql(connection);
            var figures = new FigureRows(sql, keys);
            add(sql, figures, facts("A", Cause.IT, false));
            add(sql, figures, facts("A_MUCH_LONGER_CATEGORY", Cause.APPOINTMENT_CAPACITY, true));
            add(sql, figures, everything());

            assertThat(sql.list("SELECT DISTINCT length(sealed) FROM figure_pending", row -> row.getInt(1)))
                    .hasSize(1);
            assertThat(sql.list("SELECT encode(sealed, 'escape') FROM figure_pending", row -> row.getString(1)))
                    .noneMatch(bytes -> bytes.contains("LONGER"));
        }
    }

    @Test
    void an_act_on_a_case_without_facts_is_refused_and_counts_nothing(@TempDir Path folder) throws Exception {
        var keys = new Keys(folder.toString(), true, Optional.empty());
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var sql = OneConnection.sql(connection);

            assertThatThrownBy(
                            () -> new FigureRows(sql, keys).follow(HERE, new UUID(1, 1), facts -> facts, Instant.EPOCH))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(sql.list("SELECT 1 FROM figure_pending", row -> true)).isEmpty();
        }
    }
}
