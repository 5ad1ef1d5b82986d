package org.vieraugen.domain.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.vieraugen.domain.Malformed;

/**
 * How often a series meets, and on which day: once in so many months, such as on each first Tuesday (1), or once a quarter (3).
 *
 * @param months from 1 to 12
 */
public record Rhythm(int months, Week week, DayOfWeek day) {
    /** The rarest: once a year. */
    public static final int MOST_MONTHS = 12;

    /** Which of the days of that name in a month. */
    public enum Week {
        FIRST(1),
        SECOND(2),
        THIRD(3),
        FOURTH(4),
        LAST(-1);

        private final int number;

        Week(int number) {
            this.number = number;
        }
    }

    /** @throws Malformed for a number of months that is none of 1 to 12 */
    public Rhythm {
        if (months < 1 || months > MOST_MONTHS) {
            throw new Malformed("months", "out-of-range", "must be a number from 1 to " + MOST_MONTHS);
        }
    }

    /** Its day in that month. */
    public LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week.number, day));
    }
}
