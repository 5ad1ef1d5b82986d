package org.vieraugen.domain.deadline;

import java.time.LocalDate;

/** What a term is counted in. The day it begins on does not count (section 187 (1) BGB). */
public enum Unit {
    WORKING_DAYS {
        @Override
        public LocalDate end(LocalDate start, int length, WorkingDays calendar) {
            return calendar.after(start, length);
        }
    },
    DAYS {
        @Override
        public LocalDate end(LocalDate start, int length, WorkingDays calendar) {
            return calendar.orNext(start.plusDays(length));
        }
    },
    /** Ends on the day of the same number, or on the month's last where that is missing (section 188 (2), (3) BGB). */
    MONTHS {
        @Override
        public LocalDate end(LocalDate start, int length, WorkingDays calendar) {
            return calendar.orNext(start.plusMonths(length));
        }
    },
    /** Counted like {@link #MONTHS}: what begins on 29 February ends on the 28th of a year that has no 29th. */
    YEARS {
        @Override
        public LocalDate end(LocalDate start, int length, WorkingDays calendar) {
            return calendar.orNext(start.plusYears(length));
        }
    };

    /**
     * The last day of a term that begins on {@code start}; one that would end on a day that is no working day ends with the next one (section 31 (3) VwVfG, section 193
     * BGB).
     */
    public abstract LocalDate end(LocalDate start, int length, WorkingDays calendar);
}
