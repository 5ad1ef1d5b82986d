package org.vieraugen.domain.complaint;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * A proposal to send the complainant elsewhere, which another person must confirm (F9).
 *
 * @param target where to go, as the complainant reads it
 * @param consent whether the complainant agreed that the complaint is forwarded
 */
public record Redirection(String target, String reason, boolean consent, StaffKey by, Instant at) {
    public Redirection {
        Text.required("target", target, 1_000);
        Text.required("reason", reason, 2_000);
    }
}
