package org.vieraugen.domain.access;

import static org.vieraugen.domain.department.Role.ADMIN;
import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.LAST_SEAT;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;
import static org.vieraugen.domain.department.Role.REVIEWER;

import java.util.Set;
import org.vieraugen.domain.department.Role;

/** What staff do in the office and in no case. */
public enum OfficeDuty implements Duty {
    READ_JOURNAL(AUDITOR, OMBUDSPERSON),
    ACCOUNTS(ADMIN),
    GIVE_ACCESS(ADMIN, OMBUDSPERSON),
    ROTATE_KEYS(ADMIN),
    PROPOSE_DEFINITION(ADMIN),
    CONFIRM_DEFINITION(ADMIN, OMBUDSPERSON),
    /** Saying that one is away oneself; everybody's (F12). */
    ABSENCE(COORDINATOR, REVIEWER, OMBUDSPERSON, DEPUTY, LAST_SEAT, ADMIN, AUDITOR, ANALYST),
    /** Saying so of others, by two (F12); whoever stands in does it, too. */
    ABSENCE_OF_OTHERS(COORDINATOR, OMBUDSPERSON, DEPUTY, LAST_SEAT, ADMIN),
    /** Notices that no mail server took (K5), of what one may know. */
    UNDELIVERED(COORDINATOR, OMBUDSPERSON, DEPUTY, LAST_SEAT);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    OfficeDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
