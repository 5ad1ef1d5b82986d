package org.vieraugen.domain.seat;

import java.util.List;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.department.StaffMember;

/**
 * One person considered for a seat.
 *
 * @param eligible no excluding conflict, and every disclosable one waived
 * @param open complaints on the person's desk now
 * @param away today, so that the person is not proposed, and can be chosen all the same (K7)
 */
public record Candidate(
        StaffMember who, Pool pool, List<Conflict> conflicts, boolean eligible, int open, boolean away) {
    /** Whether the person may be proposed. */
    public boolean isFree() {
        return eligible && !away;
    }

    Candidate whoIsAway() {
        return new Candidate(who, pool, conflicts, eligible, open, true);
    }
}
