package org.vieraugen.domain.due;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.deadline.Terms;

/**
 * One thing of a complaint that has a date.
 *
 * @param place names it within its complaint for as long as it is open, whatever becomes of its dates
 * @param start the day on which its time began
 * @param on the day by whose end it is owed
 * @param pausedSince since when the clock stands still, because the complainant owes an answer
 */
public record Due(
        String place, DueKind kind, LocalDate start, LocalDate on, Optional<LocalDate> pausedSince, Owed owed) {

    /** Whether its date passed without it. What stands still is not missed, and what nobody owes cannot be. */
    public boolean isMissed(LocalDate today) {
        return kind.canBeMissed() && pausedSince.isEmpty() && today.isAfter(on);
    }

    /** Whether its date passed and nothing is owed any more: silence is declining (L5), and the time to ask for a review is over. */
    public boolean isOver(LocalDate today) {
        return !kind.canBeMissed() && today.isAfter(on);
    }

    /** How much of its working days is used, in percent, from 0 to 100; a clock that stands still stands with it. */
    public int used(LocalDate today, Terms terms) {
        var calendar = terms.calendar();
        int all = calendar.between(start, on);
        int used = calendar.between(start, pausedSince.orElse(today));
        if (all == 0) {
            return today.isBefore(on) ? 0 : 100;
        }
        return Math.min(100, used * 100 / all);
    }

    /** Whether it can still be kept, but 80 % of its time is used. */
    public boolean isInDanger(LocalDate today, Terms terms) {
        return kind.canBeMissed()
                && pausedSince.isEmpty()
                && !today.isAfter(on)
                && !today.isBefore(terms.dangerFrom(start, on));
    }
}
