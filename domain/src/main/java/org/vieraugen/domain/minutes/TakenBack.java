package org.vieraugen.domain.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * That the host took minutes back from those who were there. They read why.
 *
 * @param revision the wording that lay before them
 * @param reason up to {@value Minutes#MOST_REASON} characters
 */
public record TakenBack(int edition, int revision, String reason, StaffKey by, Instant at) {
    /** @throws org.vieraugen.domain.Malformed for a reason that is empty or too long */
    public TakenBack {
        Text.required("reason", reason, Minutes.MOST_REASON);
        // What is stored must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
