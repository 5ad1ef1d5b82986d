package org.vieraugen.application.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days as calendar programs read them (RFC 5545). */
public interface CalendarFormat {
    /**
     * A whole day.
     *
     * @param uid names it in every calendar that holds it
     */
    record Day(String uid, LocalDate on, String summary) {}

    /**
     * The same bytes for the same days.
     *
     * @param name what a program calls the calendar
     * @param made when it was made
     */
    byte[] written(String name, Instant made, List<Day> days);
}
