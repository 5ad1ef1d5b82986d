package org.vieraugen.domain.access;

import java.time.Instant;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;

/** Who does something at the desk that belongs to no case, in which role, and when. */
public record Actor(StaffKey who, Role as, Instant at) implements Acting {
    /** What the journal calls the work of the desk. */
    private static final Part PART = new Part("COORDINATION");

    @Override
    public Act did(ActKind kind) {
        return Act.by(who, as, PART, kind, at);
    }
}
