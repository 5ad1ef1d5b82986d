package org.vieraugen.domain;

import java.time.LocalDate;

/** Days that people write: none of them lies so far away that a calendar, a database or a page could not deal with it. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /**
     * The same day.
     *
     * @throws Malformed when it lies before 1900 or after 2199
     */
    public static LocalDate near(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Malformed(field, "out-of-range", "must be a day from " + FIRST + " to " + LAST);
        }
        return day;
    }
}
