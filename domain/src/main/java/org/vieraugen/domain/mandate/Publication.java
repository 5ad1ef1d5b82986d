package org.vieraugen.domain.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;

/**
 * A mandate came before the public, or was taken back from it.
 *
 * @param by who published it, or confirmed that it is taken back
 * @param reason why it was taken back; empty when it was published
 */
public record Publication(boolean published, StaffKey by, Instant at, String reason) {
    /** The longest a reason may be, in code points. */
    public static final int MOST = 1_000;

    public Publication {
        // What is stored must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Publication of(boolean published, Actor by, String reason) {
        return new Publication(published, by.who(), by.at(), reason);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }
}
