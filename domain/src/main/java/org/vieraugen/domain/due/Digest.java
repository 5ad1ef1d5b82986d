package org.vieraugen.domain.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.journal.Subject;

/**
 * What one person reads in the morning of a working day: what is theirs and near, and what they missed. It says nothing of what a complaint is about.
 *
 * @param missed what was missed since the working day before
 * @param overdue what was missed earlier
 * @param soon what is due today or within the next {@value #DAYS} working days
 */
public record Digest(LocalDate day, List<Item> missed, List<Item> overdue, List<Item> soon) {
    /** How many working days after the day itself it looks ahead. */
    public static final int DAYS = 2;

    /** Digests as subjects of notices, one for each person and day. */
    public static final Subject.Kind KIND = new Subject.Kind("DIGEST");

    public Digest {
        missed = List.copyOf(missed);
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
    }

    /** One thing that is due. */
    public record Item(Reference reference, Due due) {}

    /**
     * Empty on a day off of the department's state, for whoever is away, and where there is nothing to say.
     *
     * @param own what this person owes and sees on that day
     * @param calendar of the department in whose chart the person stands
     */
    public static Optional<Digest> of(List<Item> own, LocalDate day, boolean away, WorkingDays calendar) {
        if (away || !calendar.isWorkingDay(day)) {
            return Optional.empty();
        }
        var before = before(day, calendar);
        var until = calendar.after(day, DAYS);
        Predicate<Item> missed = item -> item.due().isMissed(day);
        Predicate<Item> fresh = item -> !item.due().on().isBefore(before);
        var digest = new Digest(
                day,
                own.stream().filter(missed.and(fresh)).toList(),
                own.stream().filter(missed.and(fresh.negate())).toList(),
                own.stream()
                        .filter(item -> item.due().pausedSince().isEmpty())
                        .filter(item -> !item.due().on().isBefore(day)
                                && !item.due().on().isAfter(until))
                        .toList());
        return digest.isEmpty() ? Optional.empty() : Optional.of(digest);
    }

    /** The working day before, whose digest could not yet say what was missed on it. */
    private static LocalDate before(LocalDate day, WorkingDays calendar) {
        var before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private boolean isEmpty() {
        return missed.isEmpty() && overdue.isEmpty() && soon.isEmpty();
    }
}
