package org.vieraugen.domain.question;

import java.time.LocalDate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * By when an answer was promised.
 *
 * @param reason why it was moved; empty for the first one
 */
public record Promise(LocalDate due, String reason) {
    /** The longest a reason may be, in code points. */
    public static final int MOST_REASON = 1_000;

    static Promise first(LocalDate due) {
        return new Promise(due, "");
    }

    /** @throws Malformed without a reason */
    static Promise moved(LocalDate due, String reason) {
        return new Promise(due, Text.required("reason", reason, MOST_REASON));
    }
}
