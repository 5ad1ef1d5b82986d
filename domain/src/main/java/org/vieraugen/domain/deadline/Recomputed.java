package org.vieraugen.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of deadlines that run while their department begins to count otherwise, by another calendar or in other terms. Each is counted anew from the day it began on, with these limits:
 *
 * <ul>
 *   <li>what is missed stays missed, and what is done stays done;
 *   <li>what stands still stays so, and goes on from its new day;
 *   <li>time that is not the department's, to ask for a review or to give a statement, never gets shorter;
 *   <li>nothing is owed sooner than the next working day, unless it was already: nobody misses by a change what could still be kept;
 *   <li>a date that was told to the complainant as extended stays (F11).
 * </ul>
 *
 * @param moved what has another day now, for the journal and for whoever complained: nothing promised disappears silently (F11)
 */
public record Recomputed(Deadlines deadlines, List<Moved> moved) {
    /** A complaint that is over owes nothing, and an extension is a date and no term that runs. */
    public static final Set<DeadlineKind> KINDS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(DeadlineKind.RETENTION, DeadlineKind.EXTENSION)));

    public Recomputed {
        moved = List.copyOf(moved);
    }

    /** One deadline that has another day. */
    public record Moved(DeadlineKind kind, LocalDate before, LocalDate due) {}

    /**
     * @param terms the new ones
     * @param extended kinds of open deadlines whose date was extended
     */
    public static Recomputed of(
            Deadlines deadlines, Terms terms, boolean urgent, Set<DeadlineKind> extended, LocalDate today) {
        var next = new ArrayList<Deadline>();
        var moved = new ArrayList<Moved>();
        for (var deadline : deadlines.all()) {
            var due = deadline.due();
            if (deadline.isOpen() && KINDS.contains(deadline.kind()) && !extended.contains(deadline.kind())) {
                due = due(deadline, terms, urgent, today);
            }
            next.add(due.equals(deadline.due()) ? deadline : deadline.until(due));
            if (!due.equals(deadline.due())) {
                moved.add(new Moved(deadline.kind(), deadline.due(), due));
            }
        }
        return new Recomputed(new Deadlines(next), moved);
    }

    private static LocalDate due(Deadline deadline, Terms terms, boolean urgent, LocalDate today) {
        var before = deadline.due();
        // A clock that stands still has not missed what happened since.
        var now = deadline.pausedSince().orElse(today);
        if (before.isBefore(now)) {
            return before;
        }
        var due = terms.start(deadline.kind(), deadline.start(), urgent).due();
        if (!due.isBefore(before)) {
            return due;
        }
        if (!deadline.kind().owedByDepartment()) {
            return before;
        }
        var soonest = terms.calendar().after(now, 1);
        return earlier(before, later(due, soonest));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
