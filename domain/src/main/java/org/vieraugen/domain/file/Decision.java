package org.vieraugen.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.StaffKey;

/**
 * A finding that a second person confirmed.
 *
 * @param confirmer whoever concurred or countersigned, never the finding's author (F1, F7)
 * @param isFinal whether no objection is possible any more
 */
public record Decision(Finding finding, StaffKey confirmer, Instant at, boolean isFinal) implements Leaf {
    public Decision {
        if (finding.by().equals(confirmer)) {
            throw new RuleBroken("F1", "a finding becomes a decision only when another person confirms it");
        }
    }

    /** The complainant's request that it is looked at again. */
    public record Objection(String reasons, Instant at) implements Leaf {}

    /** That the remedy of this place, counted from 0, in the latest decision is done. */
    public record RemedyDone(int remedy, LocalDate on) implements Leaf {}
}
