package org.vieraugen.domain.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;

/**
 * What the second person said of what the first one wrote (F9).
 *
 * @param reason why it was sent back; empty when it was confirmed
 */
public record SecondWord(boolean confirmed, StaffKey by, Instant at, String reason) {
    /** The longest a reason may be, in code points. */
    public static final int MOST = 5_000;

    public SecondWord {
        // What is stored must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static SecondWord confirmed(StaffKey by, Instant at) {
        return new SecondWord(true, by, at, "");
    }

    /** @throws Malformed without a reason */
    public static SecondWord sentBack(StaffKey by, Instant at, String reason) {
        return new SecondWord(false, by, at, Text.required("reason", reason, MOST));
    }

    /** The office's day. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }
}
