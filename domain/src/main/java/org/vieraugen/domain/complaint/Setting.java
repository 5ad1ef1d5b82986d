package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Organisation;
import org.vieraugen.domain.department.StaffKey;

/**
 * What an act must know of the world outside its complaint.
 *
 * @param organisation as it is now
 * @param pairs who decided with whom lately
 * @param absent who is away, and is stood in for (F12, K7)
 */
public record Setting(Organisation organisation, PairHistory pairs, Set<StaffKey> absent, Instant at) {
    public Setting {
        absent = Set.copyOf(absent);
    }

    public Setting(Organisation organisation, PairHistory pairs, Instant at) {
        this(organisation, pairs, Set.of(), at);
    }

    /** The day in Germany. */
    public LocalDate today() {
        return at.atZone(Terms.ZONE).toLocalDate();
    }
}
