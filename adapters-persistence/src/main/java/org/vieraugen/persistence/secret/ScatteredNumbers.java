package org.vieraugen.persistence.secret;

import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/**
 * Numbers that no two things share: running ones, a hundred at a time from the database, so that not every one asks it; handed out in an order that only the holder of the keys could tell. A
 * restart leaves a gap.
 */
public final class ScatteredNumbers {
    private static final int BLOCK = 100;
    /** Squared, it is how many there are. */
    private static final int SIDE = 10_000;

    private final Sql sql;
    private final String sequence;
    private final KeyedPermutation scattered;
    private long next;
    private long end;

    /**
     * @param sequence of the database, in steps of a hundred
     * @param purpose what they are for: another one has another order
     */
    public ScatteredNumbers(Sql sql, Keys keys, String sequence, String purpose) {
        this.sql = sql;
        this.sequence = sequence;
        scattered = new KeyedPermutation(SIDE, purpose, keys::hash);
    }

    /** From 0 to 99,999,999. */
    public long next() {
        return scattered.of(running() % ((long) SIDE * SIDE));
    }

    private synchronized long running() {
        if (next == end) {
            next = sql.first("SELECT nextval(CAST(? AS regclass))", row -> row.getLong(1), sequence)
                    .orElseThrow();
            end = next + BLOCK;
        }
        return next++;
    }
}
