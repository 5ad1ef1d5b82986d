package org.vieraugen.domain.mail.desk;

import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.LAST_SEAT;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with mails that came in; which of them, {@link MailSight} says. */
public enum MailDuty implements Duty {
    READ_MAILS(COORDINATOR, OMBUDSPERSON, DEPUTY, LAST_SEAT),
    SORT_MAILS(COORDINATOR, OMBUDSPERSON, DEPUTY, LAST_SEAT);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    MailDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
