package org.vieraugen.domain.exchange;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.vieraugen.domain.Malformed;

/**
 * From when, by the clocks in Germany, and how long.
 *
 * @param from to the minute
 * @param minutes from {@value #SHORTEST} to {@value #LONGEST}
 */
public record Hours(LocalTime from, int minutes) {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 720;

    /** @throws Malformed for a session that is shorter or longer */
    public Hours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Malformed("minutes", "out-of-range", "must be from " + SHORTEST + " to " + LONGEST + " minutes");
        }
    }
}
