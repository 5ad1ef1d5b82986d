package org.vieraugen.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy.Kind;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.CaseFacts.About;
import org.vieraugen.domain.figure.CaseFacts.Incidents;
import org.vieraugen.domain.figure.CaseFacts.Judged;
import org.vieraugen.domain.identity.IdentityMode;

/** P4: what stays is counted up when it happens, and once. */
class CountingTest {
    private static final Quarter NOW = new Quarter(2026, 4);
    private static final About ABOUT =
            new About("DELAY", Optional.empty(), "PORTAL", "de", IdentityMode.ANONYMOUS, false, false);

    private static CaseFacts facts(Optional<Judged> judged, Incidents incidents, OptionalInt satisfaction) {
        return new CaseFacts(
                new DepartmentKey("amt"), NOW, ABOUT, "DECIDED", false, Map.of(), judged, incidents, satisfaction);
    }

    private static CaseFacts facts(Incidents incidents) {
        return facts(Optional.empty(), incidents, OptionalInt.empty());
    }

    private static CaseFacts facts(Judged judged) {
        return facts(Optional.of(judged), Incidents.NONE, OptionalInt.empty());
    }

    private static CaseFacts content(OptionalInt score) {
        return facts(Optional.empty(), Incidents.NONE, score);
    }

    private static Judged judged(Stage stage, List<Kind> promised, List<Kind> kept) {
        return new Judged(stage, Outcome.UPHELD, Set.of(Cause.IT), 10, promised, kept, List.of());
    }

    private static Map<Cell, Long> added(CaseFacts before, CaseFacts after) {
        return Counting.between(Optional.of(before), after, NOW).cells();
    }

    private static Map.Entry<Cell, Long> count(long how, CountTable table, String... values) {
        return Map.entry(new Cell(table, List.of(values)), how);
    }

    @Test
    void P4_only_what_happened_since_is_counted() {
        var before = new Incidents(1, 2, 3, 4, true, Map.of(DeadlineKind.FINDING, 5));
        var after = new Incidents(3, 5, 7, 9, true, Map.of(DeadlineKind.FINDING, 6, DeadlineKind.ANSWER, 2));

        assertThat(added(facts(before), facts(after)))
                .containsOnly(
                        count(2, CountTable.DISSENT, "SECOND"),
                        count(3, CountTable.DISSENT, "COUNTERSIGN"),
                        count(4, CountTable.WAIVER),
                        count(5, CountTable.EXTENSION, "DELAY"),
                        count(1, CountTable.MISSED, "FINDING"),
                        count(2, CountTable.MISSED, "ANSWER"));
        assertThat(added(facts(after), facts(after))).isEmpty();
    }

    @Test
    void P4_what_a_decision_promises_is_counted_with_it_and_once() {
        var first = judged(Stage.FIRST, List.of(Kind.APOLOGY, Kind.APOLOGY, Kind.CORRECTION), List.of());

        assertThat(added(facts(Incidents.NONE), facts(first)))
                .contains(
                        count(2, CountTable.REMEDY, "APOLOGY", "FIRST"),
                        count(1, CountTable.REMEDY, "CORRECTION", "FIRST"));
        assertThat(added(facts(first), facts(first))).isEmpty();
    }

    @Test
    void F11_a_remedy_of_the_last_decision_is_another_than_that_of_the_first() {
        var first = judged(Stage.FIRST, List.of(Kind.APOLOGY), List.of(Kind.APOLOGY));
        var last = judged(Stage.FINAL, List.of(Kind.APOLOGY), List.of(Kind.APOLOGY));

        assertThat(added(facts(first), facts(last))).contains(count(1, CountTable.REMEDY_DONE, "APOLOGY", "IN_TIME"));
        assertThat(added(facts(last), facts(last))).isEmpty();
    }

    @Test
    void how_content_somebody_is_is_counted_once() {
        assertThat(added(content(OptionalInt.empty()), content(OptionalInt.of(4))))
                .containsOnly(count(1, CountTable.SATISFACTION, "4", "DELAY"));
        assertThat(added(content(OptionalInt.of(4)), content(OptionalInt.of(4))))
                .isEmpty();
    }
}
