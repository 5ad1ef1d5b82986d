package org.vieraugen.domain.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.vieraugen.domain.deadline.WorkingDays;

/** How near a date is, the nearest first; a week ends on Sunday. */
public enum Nearness {
    OVERDUE,
    TODAY,
    /** After today, up to and including the next working day of the department. */
    NEXT_WORKING_DAY,
    THIS_WEEK,
    LATER,
    /** The clock stands still, and the date will be another one. */
    PAUSED;

    public static Nearness of(Due due, LocalDate today, WorkingDays calendar) {
        if (due.pausedSince().isPresent()) {
            return PAUSED;
        }
        var on = due.on();
        if (on.isBefore(today)) {
            return OVERDUE;
        }
        if (on.equals(today)) {
            return TODAY;
        }
        if (!on.isAfter(calendar.after(today, 1))) {
            return NEXT_WORKING_DAY;
        }
        return on.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}
