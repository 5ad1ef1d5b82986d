package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/**
 * Numbers of complaints: running ones, a hundred at a time from the database, so that not every complaint asks it; handed out in an order that only the holder of the
 * keys could tell. A restart leaves a gap.
 */
@OnePerServer
public class ReferenceNumbers {
    private static final int BLOCK = 100;
    /** Squared, it is the range of a reference. */
    private static final int SIDE = 10_000;

    private final Sql sql;
    private final KeyedPermutation scattered;
    private long next;
    private long end;

    @Inject
    public ReferenceNumbers(Sql sql, Keys keys) {
        this.sql = sql;
        scattered = new KeyedPermutation(SIDE, keys::hash);
    }

    long next() {
        return scattered.of(running() % Reference.RANGE);
    }

    private synchronized long running() {
        if (next == end) {
            next = sql.first("SELECT nextval('reference_number')", row -> row.getLong(1))
                    .orElseThrow();
            end = next + BLOCK;
        }
        return next++;
    }
}
