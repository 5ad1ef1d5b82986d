package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.complaint.Population.Life;

/**
 * Whoever has the whole database and no key, and as many older copies of it as there are from before the cases began, learns nothing of erased cases but which acts there were
 * and when (I8, P4): the database looks the same whatever they were about.
 */
class AfterErasureTest {
    private static final Quarter FIRST = new Quarter(2026, 4);
    private static final Quarter LAST = new Quarter(2030, 4);

    /** A mistake of ours that the attacker must notice, made after the erasure. */
    private enum Leak {
        NONE {
            @Override
            void into(StoredComplaints stored) {}
        },
        JOINT_FACTS_KEPT {
            @Override
            void into(StoredComplaints stored) {
                stored.sql().change("INSERT INTO case_facts SELECT * FROM facts_before ON CONFLICT DO NOTHING");
            }
        },
        COLUMNS_KEPT {
            @Override
            void into(StoredComplaints stored) {
                stored.sql()
                        .change(
                                "UPDATE complaint c SET category = b.category FROM complaint_before b WHERE b.id = c.id");
            }
        },
        DECISIONS_OF_ALL_KEPT {
            @Override
            void into(StoredComplaints stored) {
                stored.sql().change("CREATE TABLE leak AS SELECT causes, minutes FROM facts_before");
            }
        },
        WHAT_THE_JOURNAL_SAID_KEPT {
            @Override
            void into(StoredComplaints stored) {
                stored.sql()
                        .change("UPDATE journal j SET facts = b.facts FROM journal_before b WHERE b.subject = j.subject"
                                + " AND b.number = j.number AND b.facts IS NOT NULL");
            }
        },
        COUNTS_IN_CLEAR {
            @Override
            void into(StoredComplaints stored) {
                stored.sql().change("CREATE TABLE leak (cell text, count bigint)");
                for (var tally : stored.counts().of(Office.FOREIGNERS, FIRST, LAST)) {
                    tally.cells().forEach((cell, count) -> stored.sql()
                            .change("INSERT INTO leak VALUES (?, ?)", cell.toString(), count));
                }
            }
        },
        COUNTS_WITHOUT_NAMES {
            @Override
            void into(StoredComplaints stored) {
                stored.sql().change("CREATE TABLE leak (count bigint)");
                for (var tally : stored.counts().of(Office.FOREIGNERS, FIRST, LAST)) {
                    tally.cells().values().stream().sorted().forEach(count -> stored.sql()
                            .change("INSERT INTO leak VALUES (?)", count));
                }
            }
        },
        COUNTS_AS_LONG_AS_THEIR_WORDS {
            @Override
            void into(StoredComplaints stored) {
                stored.sql().change("CREATE TABLE leak (sealed text)");
                for (var tally : stored.counts().of(Office.FOREIGNERS, FIRST, LAST)) {
                    stored.sql()
                            .change(
                                    "INSERT INTO leak VALUES (?)",
                                    "*".repeat(tally.cells().toString().length()));
                }
            }
        };

        abstract void into(StoredComplaints stored);
    }

    /** One world after the erasure of cases of that life, and what is seen of it with each mistake. */
    private record After(StoredComplaints stored, List<Complaint> erased, Map<Leak, List<String>> seen) {
        static After erasing(Life life) throws Exception {
            var stored = new StoredComplaints(Population.OFFICE);
            var population = new Population(stored);
            for (int i = 0; i < 6; i++) {
                population.closed(Life.USUAL);
            }
            stored.addUp();
            var two = List.of(population.closed(life), population.closed(life));
            population.submitted(Life.USUAL, Optional.of(two.get(0)));
            var due = population.due(two);
            stored.addUp();
            // Tables of the session, which no copy of the database has.
            stored.sql()
                    .change("CREATE TEMPORARY TABLE facts_before AS SELECT * FROM case_facts;"
                            + " CREATE TEMPORARY TABLE complaint_before AS SELECT id, category FROM complaint;"
                            + " CREATE TEMPORARY TABLE journal_before AS SELECT subject, number, facts FROM journal");
            for (var complaint : due) {
                population.erase(complaint);
            }
            stored.addUp();
            var seen = new EnumMap<Leak, List<String>>(Leak.class);
            for (var leak : Leak.values()) {
                leak.into(stored);
                seen.put(leak, new Attacker(stored.connection()).sees());
                stored.connection().rollback();
            }
            return new After(stored, due, seen);
        }
    }

    private static After usual;
    private static After rare;

    @BeforeAll
    static void erase() throws Exception {
        usual = After.erasing(Life.USUAL);
        rare = After.erasing(Life.RARE);
    }

    @AfterAll
    static void stop() throws Exception {
        usual.stored().close();
        rare.stored().close();
    }

    @Test
    void P4_I8_the_database_looks_the_same_whatever_erased_cases_were_about() {
        assertThat(usual.seen().get(Leak.NONE)).hasSizeGreaterThan(50);
        assertThat(rare.seen().get(Leak.NONE))
                .containsExactlyElementsOf(usual.seen().get(Leak.NONE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void an_attacker_who_does_not_see_this_would_show_nothing(Leak leak) {
        assertThat(rare.seen().get(leak)).isNotEqualTo(usual.seen().get(leak));
    }

    @Test
    void P4_nothing_that_stays_names_an_erased_case_bears_its_times_or_was_written_with_it() throws Exception {
        var attacker = new Attacker(rare.stored().connection());
        for (var complaint : rare.erased()) {
            assertThat(found(attacker, complaint)).isEmpty();
        }
        assertThat(rare.stored().sql().list("SELECT status FROM case_facts", row -> row.getString(1)))
                .as("the facts of those that live are there")
                .hasSize(7);
    }

    @Test
    void I8_the_row_of_an_erased_case_keeps_its_number_and_nothing_else() {
        assertThat(rare.stored()
                        .sql()
                        .list(
                                "SELECT DISTINCT key FROM complaint c, jsonb_each_text(to_jsonb(c)) WHERE erased_at IS NOT NULL"
                                        + " AND value IS NOT NULL AND value NOT IN ('', 'false', '\\x')",
                                row -> row.getString(1)))
                .contains("reference", "receipt")
                .isSubsetOf(
                        "department",
                        "id",
                        "reference",
                        "receipt",
                        "status",
                        "status_only",
                        "submitted_at",
                        "erased_at",
                        "version");
    }

    private static List<String> found(Attacker attacker, Complaint erased) throws SQLException {
        return Stream.of(
                        attacker.naming(erased.id(), erased.reference().text()),
                        attacker.writtenWith(erased.id()),
                        attacker.atTheTimeOf(erased.id()))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void an_attacker_finds_counters_with_a_number_a_time_or_the_transaction_of_an_act() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            var complaint = population.closed(Life.RARE);
            var attacker = new Attacker(stored.connection());
            stored.addUp();
            var id = complaint.id();
            stored.sql().change("CREATE TABLE counter (n integer, hint text)");
            stored.sql().change("INSERT INTO counter VALUES (1, ?)", id.toString());
            assertThat(attacker.naming(id, "-")).anyMatch(row -> row.startsWith("public.counter"));
            stored.sql().change("CREATE TABLE timed AS SELECT at FROM journal");
            assertThat(attacker.atTheTimeOf(id)).anyMatch(row -> row.startsWith("public.timed"));
            stored.connection().commit();

            assertThat(attacker.writtenWith(id))
                    .isNotEmpty()
                    .noneMatch(row -> row.startsWith("public.counter"))
                    .noneMatch(row -> row.startsWith("public.figure"));
            var withdrawn = population.submitted(Life.RARE, Optional.empty());
            var step = withdrawn.in(population.soon(), Correspondence::new).withdraw();
            stored.alone(() -> {
                stored.sql().change("UPDATE counter SET n = n + 1");
                stored.complaints().follow(step);
                return true;
            });
            assertThat(attacker.writtenWith(withdrawn.id())).anyMatch(row -> row.startsWith("public.counter"));
        }
    }

    @Test
    void I8_an_erasure_changes_nothing_that_was_counted_and_two_copies_around_it_tell_only_which_case_it_was()
            throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            population.closed(Life.USUAL);
            var due = population.due(List.of(population.closed(Life.RARE))).get(0);
            stored.addUp();
            var counted = counted(stored);
            var sealed = sealed(stored);
            var before = new Attacker(stored.connection()).sees();

            population.erase(due);
            var after = new Attacker(stored.connection()).sees();

            assertThat(counted(stored)).isEqualTo(counted).isNotEmpty();
            assertThat(sealed(stored)).isEqualTo(sealed);
            assertThat(stored.sql().list("SELECT 1 FROM figure_pending", row -> true))
                    .isEmpty();
            var changed = new ArrayList<>(after);
            before.forEach(changed::remove);
            assertThat(changed)
                    .as(
                            "its row, emptied, its last entry, what its other entries do not say any more, and the end of its chain")
                    .allMatch(row -> Pattern.matches(
                            "public\\.(complaint|chain) .*|public\\.journal .* (kind=ERASED|facts=null) .*", row));
            assertThat(changed.stream().filter(row -> !row.startsWith("public.journal ")))
                    .hasSize(2);
            assertThat(changed.stream().filter(row -> row.contains(" kind=ERASED ")))
                    .hasSize(1);
            assertThat(after.stream().filter(row -> row.startsWith("public.journal ")))
                    .hasSize(1
                            + (int) before.stream()
                                    .filter(row -> row.startsWith("public.journal "))
                                    .count());
        }
    }

    private static List<Tally> counted(StoredComplaints stored) throws SQLException {
        return stored.alone(() -> stored.counts().of(Office.FOREIGNERS, FIRST, LAST));
    }

    private static List<String> sealed(StoredComplaints stored) {
        return stored.sql()
                .list(
                        "SELECT quarter || encode(sealed, 'hex') FROM figure_count ORDER BY quarter",
                        row -> row.getString(1));
    }
}
