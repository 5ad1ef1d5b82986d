package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * When a body would have ended and owed its report, until somebody changed that with a reason. It stays visible: an end or a report that is put off would be missed silently otherwise (E6, P5).
 *
 * @param until the last day before; empty where there was none
 * @param reportWithin the days for the report before; empty where none was owed
 * @param changed on which day
 * @param reason why, up to {@value #MOST} characters
 */
public record FormerDays(Optional<LocalDate> until, Optional<Integer> reportWithin, LocalDate changed, String reason) {
    /** The longest a reason may be, in code points. */
    public static final int MOST = 1_000;

    /** @throws Malformed for a reason that is empty or too long */
    public FormerDays {
        Text.required("reason", reason, MOST);
    }
}
