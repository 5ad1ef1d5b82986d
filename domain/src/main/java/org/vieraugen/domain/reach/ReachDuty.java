package org.vieraugen.domain.reach;

import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with waits. */
public enum ReachDuty implements Duty {
    READ_REACHABILITY(COORDINATOR, OMBUDSPERSON, DEPUTY, ANALYST);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    ReachDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
