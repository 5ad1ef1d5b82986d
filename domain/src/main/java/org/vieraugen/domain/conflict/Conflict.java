package org.vieraugen.domain.conflict;

import org.vieraugen.domain.department.StaffKey;

/**
 * A fact that keeps a staff member away from a complaint.
 *
 * @param evidence what the fact is
 */
public record Conflict(ConflictRule rule, StaffKey who, Weight weight, Evidence evidence) {
    /** The same under another key of the same person. */
    Conflict under(StaffKey key) {
        return new Conflict(rule, key, weight, evidence);
    }
}
