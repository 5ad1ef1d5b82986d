package org.vieraugen.domain.mandate;

import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with mandates of a council. */
public enum MandateDuty implements Duty {
    KEEP_MANDATES(COORDINATOR, OMBUDSPERSON),
    /** Another person than whoever said how far a point is, or wants to take a mandate back. */
    CONFIRM_PROGRESS(COORDINATOR, OMBUDSPERSON),
    READ_MANDATES(COORDINATOR, OMBUDSPERSON, AUDITOR, ANALYST);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    MandateDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
