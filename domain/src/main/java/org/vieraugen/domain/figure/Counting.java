package org.vieraugen.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.figure.CaseFacts.Incidents;
import org.vieraugen.domain.figure.CaseFacts.Judged;

/** What an act adds to the tables that stay, told by the facts before it and after it (P4). Nothing is ever taken off: an act that changes a decision is counted as one more. */
public final class Counting {
    private final CaseFacts after;
    private final Map<Cell, Long> cells = new TreeMap<>();

    private Counting(CaseFacts after) {
        this.after = after;
    }

    /**
     * What happened between two moments of a case.
     *
     * @param before absent when the case begins with {@code after}
     * @param now the quarter in which it happened
     */
    public static Tally between(Optional<CaseFacts> before, CaseFacts after, Quarter now) {
        var counting = new Counting(after);
        if (before.isEmpty()) {
            counting.submitted();
        }
        counting.waited(before.map(CaseFacts::waits).orElse(Map.of()));
        counting.judged(before.flatMap(CaseFacts::judged));
        counting.happened(before.map(CaseFacts::incidents).orElse(Incidents.NONE));
        counting.ended(before);
        return new Tally(now, counting.cells);
    }

    private void count(CountTable table, long by, String... values) {
        if (by > 0) {
            cells.merge(new Cell(table, List.of(values)), by, Long::sum);
        }
    }

    private String category() {
        return after.about().category();
    }

    private void submitted() {
        var about = after.about();
        count(CountTable.SUBMITTED, 1, category(), about.channel());
        count(CountTable.LANGUAGE, 1, about.language());
        count(CountTable.IDENTITY, 1, about.identity().name(), about.urgent() ? "URGENT" : "USUAL");
        if (about.isProtected()) {
            count(CountTable.PROTECTED, 1);
        }
    }

    private void waited(Map<Wait, Integer> before) {
        after.waits().forEach((step, days) -> {
            if (!before.containsKey(step)) {
                count(CountTable.WAITED, 1, step.name(), Bands.ofWorkingDays(days));
            }
        });
    }

    private void judged(Optional<Judged> before) {
        after.judged().ifPresent(now -> {
            boolean same =
                    before.filter(earlier -> earlier.stage() == now.stage()).isPresent();
            if (!same) {
                decided(now);
                before.ifPresent(earlier -> count(
                        CountTable.DECIDED_AGAIN,
                        1,
                        earlier.outcome().name(),
                        now.outcome().name()));
            }
            var earlier = before.filter(judged -> same);
            done("IN_TIME", earlier.map(Judged::kept).orElse(List.of()), now.kept());
            done("LATE", earlier.map(Judged::late).orElse(List.of()), now.late());
        });
    }

    private void decided(Judged now) {
        var table = now.stage() == Stage.FIRST ? CountTable.DECIDED_FIRST : CountTable.DECIDED_FINAL;
        var stage = now.stage().name();
        count(table, 1, now.outcome().name(), category());
        now.causes().forEach(cause -> count(CountTable.CAUSE, 1, cause.name(), stage));
        now.promised().forEach(kind -> count(CountTable.REMEDY, 1, kind.name(), stage));
        count(CountTable.MINUTES, 1, category(), Bands.ofMinutes(now.minutes()));
        count(CountTable.MINUTES_SPENT, now.minutes(), category(), "SUM");
        count(CountTable.MINUTES_SPENT, (long) now.minutes() * now.minutes(), category(), "SQUARES");
    }

    private void done(String when, List<Remedy.Kind> before, List<Remedy.Kind> now) {
        var more = new ArrayList<>(now);
        before.forEach(more::remove);
        more.forEach(kind -> count(CountTable.REMEDY_DONE, 1, kind.name(), when));
    }

    private void happened(Incidents before) {
        var now = after.incidents();
        for (var kind : DeadlineKind.values()) {
            count(
                    CountTable.MISSED,
                    now.missed().getOrDefault(kind, 0) - before.missed().getOrDefault(kind, 0),
                    kind.name());
        }
        count(CountTable.DISSENT, now.dissents() - before.dissents(), "SECOND");
        count(CountTable.DISSENT, now.refusals() - before.refusals(), "COUNTERSIGN");
        count(CountTable.WAIVER, now.waivers() - before.waivers());
        count(CountTable.EXTENSION, now.extensions() - before.extensions(), category());
        if (now.reviewRequested() && !before.reviewRequested()) {
            count(CountTable.REVIEW_REQUESTED, 1, category());
        }
    }

    private void ended(Optional<CaseFacts> before) {
        if (after.over() && before.filter(CaseFacts::over).isEmpty()) {
            count(CountTable.ENDED, 1, after.status(), category());
        }
        if (after.satisfaction().isPresent()
                && before.filter(earlier -> earlier.satisfaction().isPresent()).isEmpty()) {
            count(
                    CountTable.SATISFACTION,
                    1,
                    Integer.toString(after.satisfaction().getAsInt()),
                    category());
        }
    }
}
