package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import org.vieraugen.application.Single;
import org.vieraugen.persistence.Sql;

/** Running numbers, a hundred at a time from the database, so that not every complaint asks it; a restart leaves a gap. */
@Single
public class ReferenceNumbers {
    private static final int BLOCK = 100;

    private final Sql sql;
    private long next;
    private long end;

    @Inject
    public ReferenceNumbers(Sql sql) {
        this.sql = sql;
    }

    synchronized long next() {
        if (next == end) {
            next = sql.first("SELECT nextval('reference_number')", row -> row.getLong(1))
                    .orElseThrow();
            end = next + BLOCK;
        }
        return next++;
    }
}
