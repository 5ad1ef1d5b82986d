package org.vieraugen.domain.text;

import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.LAST_SEAT;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;
import static org.vieraugen.domain.department.Role.REVIEWER;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with text modules; administrators have nothing to do with what complainants are told. */
public enum TextDuty implements Duty {
    KEEP_TEXTS(COORDINATOR, OMBUDSPERSON, DEPUTY),
    /** Also whoever writes in cases. */
    READ_TEXTS(COORDINATOR, REVIEWER, OMBUDSPERSON, DEPUTY, LAST_SEAT, AUDITOR),
    /** Putting one into what is written in a case. */
    USE_TEXTS(COORDINATOR, REVIEWER, OMBUDSPERSON, DEPUTY, LAST_SEAT);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    TextDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
