package org.vieraugen.domain.request;

import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.LAST_SEAT;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;
import static org.vieraugen.domain.department.Role.REVIEWER;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with requests; which ones are theirs is told by {@link Whose}. */
public enum RequestDuty implements Duty {
    /** Everybody's with a role, for the requests of the own team; but not by the administrator's alone, since a request may turn out to be a complaint (F9). */
    KEEP_REQUESTS(COORDINATOR, REVIEWER, OMBUDSPERSON, DEPUTY, LAST_SEAT, AUDITOR, ANALYST),
    /** The complaints office's, and of whoever stands in there (F12): its code is not for the team that may be complained about. */
    MAKE_COMPLAINT(COORDINATOR, OMBUDSPERSON, DEPUTY, LAST_SEAT);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    RequestDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
