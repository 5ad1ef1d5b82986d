package org.vieraugen.domain.reach;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.figure.Quarter;

/** Whole quarters, both ends included: the finest that is told apart by channel, team and weekday (P4). */
public record Period(Quarter from, Quarter to) {
    /** Ten years: no table grows without end. */
    public static final int MOST = 40;

    private static final int A_YEAR = 4;

    /** @throws Malformed when it ends before it begins, or is too long */
    public Period {
        int quarters = (to.year() - from.year()) * A_YEAR + to.number() - from.number() + 1;
        if (quarters < 1) {
            throw new Malformed("to", "contradictory", "must not lie before the beginning");
        }
        if (quarters > MOST) {
            throw new Malformed("to", "out-of-range", "at most " + MOST + " quarters");
        }
    }

    boolean holds(Quarter quarter) {
        return from.compareTo(quarter) <= 0 && quarter.compareTo(to) <= 0;
    }
}
