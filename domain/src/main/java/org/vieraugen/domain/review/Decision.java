package org.vieraugen.domain.review;

import java.time.Instant;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.StaffKey;

/**
 * A finding that a second person confirmed.
 *
 * @param confirmer whoever concurred or countersigned, never the finding's author (F1, F7)
 * @param isFinal whether no objection is possible any more
 */
public record Decision(Finding finding, StaffKey confirmer, Instant at, boolean isFinal) {
    public Decision {
        if (finding.by().equals(confirmer)) {
            throw new RuleBroken("F1", "a finding becomes a decision only when another person confirms it");
        }
    }
}
