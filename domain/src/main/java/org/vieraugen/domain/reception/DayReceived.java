package org.vieraugen.domain.reception;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;

/**
 * The day on which a complaint came in that the complaints office writes down later: a letter, a note of the counter. Its deadlines run from that day, since whoever sent it waits
 * from then on (K6).
 */
public final class DayReceived {
    /** So many days later a complaint can still be written down. */
    public static final int MOST_DAYS = 366;

    private DayReceived() {}

    /**
     * When it came in: now for today, else the beginning of that day.
     *
     * @throws Malformed when the day is not over yet by then, or too long ago
     */
    public static Instant of(LocalDate day, Instant now) {
        var today = LocalDate.ofInstant(now, Terms.ZONE);
        if (day.isAfter(today)) {
            throw new Malformed("received", "day-to-come", "must be today or earlier");
        }
        if (day.isBefore(today.minusDays(MOST_DAYS))) {
            throw new Malformed("received", "day-long-ago", "must be at most " + MOST_DAYS + " days ago");
        }
        return day.equals(today) ? now : day.atStartOfDay(Terms.ZONE).toInstant();
    }
}
