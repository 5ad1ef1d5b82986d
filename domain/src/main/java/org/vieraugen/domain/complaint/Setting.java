package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Organisation;

/** What an act must know of the world outside its complaint: the organisation now, who decided with whom lately, and the time. */
public record Setting(Organisation organisation, PairHistory pairs, Instant at) {
    /** The day in Germany. */
    public LocalDate today() {
        return at.atZone(Terms.ZONE).toLocalDate();
    }
}
