package org.vieraugen.domain.body;

import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with bodies. */
public enum BodyDuty implements Duty {
    KEEP_BODIES(COORDINATOR, OMBUDSPERSON),
    READ_BODIES(COORDINATOR, OMBUDSPERSON, AUDITOR, ANALYST);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    BodyDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
