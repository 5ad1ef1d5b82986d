package org.vieraugen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** One thing owed by the end of the day {@code due}; it may stand still, and it may be done. */
public record Deadline(
        DeadlineKind kind, LocalDate start, LocalDate due, Optional<LocalDate> pausedSince, Optional<LocalDate> done) {

    public boolean isOpen() {
        return done.isEmpty();
    }

    public boolean isMissed(LocalDate today) {
        return isOpen() && pausedSince.isEmpty() && today.isAfter(due);
    }

    Deadline pause(LocalDate today) {
        return pausedSince.isPresent() ? this : new Deadline(kind, start, due, Optional.of(today), done);
    }

    /** The working days that passed meanwhile are given back; start moves too, so that the share used stays the same. */
    Deadline resume(LocalDate today, WorkingDays calendar) {
        if (pausedSince.isEmpty()) {
            return this;
        }
        int stood = calendar.between(pausedSince.get(), today);
        return new Deadline(kind, calendar.after(start, stood), calendar.after(due, stood), Optional.empty(), done);
    }

    Deadline fulfil(LocalDate today) {
        return new Deadline(kind, start, due, Optional.empty(), Optional.of(today));
    }

    Deadline until(LocalDate later) {
        return new Deadline(kind, start, later, pausedSince, done);
    }
}
