package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.figure.Bands;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Counting;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.testing.World;

/** After random histories: what was counted act by act is what the sealed leaves say, and what the facts of the case say at its end. */
class CaseFactsPropertyTest {
    private static final int MORE = 10_000;
    private static final Quarter ONE = new Quarter(2026, 4);

    /** What a later decision takes away from the facts, and not from the tables. */
    private static final Set<CountTable> OF_DECISIONS = EnumSet.of(
            CountTable.DECIDED_FIRST,
            CountTable.DECIDED_FINAL,
            CountTable.DECIDED_AGAIN,
            CountTable.CAUSE,
            CountTable.REMEDY,
            CountTable.REMEDY_DONE,
            CountTable.MINUTES,
            CountTable.MINUTES_SPENT);

    private static final Set<CountTable> REACHED = EnumSet.noneOf(CountTable.class);

    @Property(tries = 1_000)
    void P4_what_is_counted_act_by_act_is_what_leaves_and_facts_say_at_the_end(@ForAll long seed) {
        counts(seed);
    }

    private static void counts(long seed) {
        var world = new World(seed);
        var facts = Optional.<CaseFacts>empty();
        var sum = Tally.empty(ONE);
        boolean steered = world.upTo(3) > 0;
        for (int acts = world.upTo(70); acts >= 0; acts--) {
            var step = world.happened();
            var next = CaseFactsOf.after(step.next(), step.acts(), facts, world.office());
            sum = sum.plus(Counting.between(facts, next, ONE));
            facts = Optional.of(next);
            if (steered) {
                world.further();
            } else {
                world.random();
            }
        }
        var step = world.happened();
        var last = CaseFactsOf.after(step.next(), step.acts(), facts, world.office());
        sum = sum.plus(Counting.between(facts, last, ONE));

        assertThat(without(OF_DECISIONS, sum.cells()))
                .isEqualTo(without(
                        OF_DECISIONS,
                        Counting.between(Optional.empty(), last, ONE).cells()));
        assertThat(only(OF_DECISIONS, sum.cells())).isEqualTo(decisions(world.complaint()));
        assertThat(only(EnumSet.of(CountTable.DISSENT), sum.cells())).isEqualTo(dissents(world.complaint()));
        assertThat(last)
                .as("the facts say what the complaint says, whatever came before")
                .isEqualTo(CaseFactsOf.after(world.complaint(), List.of(), Optional.empty(), world.office()));
        sum.cells().keySet().forEach(cell -> REACHED.add(cell.table()));
    }

    private static Map<Cell, Long> only(Set<CountTable> tables, Map<Cell, Long> cells) {
        var some = new TreeMap<>(cells);
        some.keySet().removeIf(cell -> !tables.contains(cell.table()));
        return some;
    }

    private static Map<Cell, Long> without(Set<CountTable> tables, Map<Cell, Long> cells) {
        return only(EnumSet.complementOf(EnumSet.copyOf(tables)), cells);
    }

    /** Straight from the leaves, in their order. */
    private static Map<Cell, Long> decisions(Complaint complaint) {
        var category = complaint.submission().category();
        var counted = new TreeMap<Cell, Long>();
        var decisions = new ArrayList<Decision>();
        for (var leaf : complaint.file().leaves()) {
            if (leaf instanceof Decision decision) {
                var finding = decision.finding();
                var outcome = finding.outcome().name();
                var stage = decision.isFinal() ? "FINAL" : "FIRST";
                count(counted, CountTable.valueOf("DECIDED_" + stage), 1, outcome, category);
                decisions.forEach(earlier -> count(
                        counted,
                        CountTable.DECIDED_AGAIN,
                        1,
                        earlier.finding().outcome().name(),
                        outcome));
                finding.causes().forEach(cause -> count(counted, CountTable.CAUSE, 1, cause.name(), stage));
                finding.remedies()
                        .forEach(remedy -> count(
                                counted, CountTable.REMEDY, 1, remedy.kind().name(), stage));
                int minutes = finding.minutes();
                count(counted, CountTable.MINUTES, 1, category, Bands.ofMinutes(minutes));
                count(counted, CountTable.MINUTES_SPENT, minutes, category, "SUM");
                count(counted, CountTable.MINUTES_SPENT, (long) minutes * minutes, category, "SQUARES");
                decisions.add(decision);
            } else if (leaf instanceof Decision.RemedyDone done) {
                var remedy =
                        decisions.get(decisions.size() - 1).finding().remedies().get(done.remedy());
                count(
                        counted,
                        CountTable.REMEDY_DONE,
                        1,
                        remedy.kind().name(),
                        done.on().isAfter(remedy.due()) ? "LATE" : "IN_TIME");
            }
        }
        return counted;
    }

    private static Map<Cell, Long> dissents(Complaint complaint) {
        var counted = new TreeMap<Cell, Long>();
        for (var leaf : complaint.file().leaves()) {
            if (leaf instanceof Dissent dissent) {
                count(counted, CountTable.DISSENT, 1, dissent.seat() == Seat.SECOND ? "SECOND" : "COUNTERSIGN");
            }
        }
        return counted;
    }

    private static void count(Map<Cell, Long> counted, CountTable table, long by, String... values) {
        counted.merge(new Cell(table, List.of(values)), by, Long::sum);
    }

    /** A test that never counts a final decision would show nothing. What comes up once in some hundred histories may need some more of them. */
    @AfterContainer
    static void histories_reached_nearly_all_tables() {
        // Nobody looks after deadlines in these histories, and waits are counted apart from the facts.
        var wanted = EnumSet.complementOf(
                EnumSet.of(CountTable.MISSED, CountTable.REACHED, CountTable.REACHED_DAYS, CountTable.REACHED_HOURS));
        for (long seed = 0; seed < MORE && !REACHED.containsAll(wanted); seed++) {
            counts(seed);
        }
        assertThat(REACHED).containsAll(wanted);
    }
}
