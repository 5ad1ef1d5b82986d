package org.vieraugen.domain.deadline;

import java.time.LocalDate;

/** The working days of one federal state; public holidays and weekends are none. */
@FunctionalInterface
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /** What it is the calendar of, as a definition says it; empty when that is nothing but weekends. */
    default String name() {
        return "";
    }

    /** The day that is {@code count} working days after {@code start}; {@code start} itself does not count. */
    default LocalDate after(LocalDate start, int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** {@code day} itself, or the next working day when it is none. */
    default LocalDate orNext(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; 0 when {@code to} is not later. */
    default int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
