package org.vieraugen.domain.text;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;

/** Who does something with a text module, in which role, and when. */
public record Writer(StaffKey who, Role as, Instant at) {
    /** Whoever keeps texts works at the desk, as the journal calls it. */
    private static final Part PART = new Part("COORDINATION");

    public LocalDate today() {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }

    Act did(ActKind kind) {
        return Act.by(who, as, PART, kind, at);
    }
}
