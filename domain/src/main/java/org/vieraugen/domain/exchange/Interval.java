package org.vieraugen.domain.exchange;

import java.time.LocalDate;

/**
 * In each of its intervals a series owes a session (E1).
 *
 * @param regular the day on which it meets unless it is moved
 */
public record Interval(LocalDate first, LocalDate last, LocalDate regular) {
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether its last day was before {@code today}. */
    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }
}
