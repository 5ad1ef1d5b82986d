package org.vieraugen.domain.deadline;

import java.time.LocalDate;

/** The working days of one federal state; public holidays and weekends are none. */
@FunctionalInterface
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

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
