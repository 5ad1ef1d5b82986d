package org.vieraugen.domain.participant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long the office keeps who took part from outside (I8): for a time after the last day of the term, so that somebody can be asked, and then no longer.
 *
 * @param months full ones after the last day, {@value #FEWEST} to {@value #MOST}
 */
public record Keeping(int months) {
    public static final int FEWEST = 1;
    public static final int MOST = 120;

    /** What still needs to know who it was, and so puts the erasure off. */
    public enum Need {
        /** A question that the organisation asked in that time is not answered. */
        QUESTION,
        /** Minutes of a session in that time are not approved. */
        MINUTES,
        /** A session stands in the calendar, or a wish for another time waits for somebody. */
        INVITATION
    }

    /** @throws IllegalArgumentException for another number of months */
    public Keeping {
        if (months < FEWEST || months > MOST) {
            throw new IllegalArgumentException(
                    "people from outside are kept for " + FEWEST + " to " + MOST + " months");
        }
    }

    /** The day on which name and mailbox are erased unless something needs them; empty as long as the term has no last day. */
    public Optional<LocalDate> erasedOn(Participant one) {
        return one.term().until().map(last -> last.plusMonths(months).plusDays(1));
    }

    public boolean isOver(Participant one, LocalDate today) {
        return erasedOn(one).filter(day -> !today.isBefore(day)).isPresent();
    }
}
