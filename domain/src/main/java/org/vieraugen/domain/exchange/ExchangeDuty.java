package org.vieraugen.domain.exchange;

import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with the exchange. */
public enum ExchangeDuty implements Duty {
    KEEP_EXCHANGE(COORDINATOR, OMBUDSPERSON),
    READ_EXCHANGE(COORDINATOR, OMBUDSPERSON, AUDITOR, ANALYST),
    /** Drafts and internal parts too; everybody else of the staff reads what the public does. */
    READ_MINUTES(COORDINATOR, OMBUDSPERSON);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    ExchangeDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
