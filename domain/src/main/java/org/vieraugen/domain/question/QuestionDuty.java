package org.vieraugen.domain.question;

import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;

import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do with questions of partners and councillors. */
public enum QuestionDuty implements Duty {
    KEEP_QUESTIONS(COORDINATOR, OMBUDSPERSON),
    /** Another person than whoever wrote the answer. */
    CONFIRM_ANSWER(COORDINATOR, OMBUDSPERSON),
    READ_QUESTIONS(COORDINATOR, OMBUDSPERSON, AUDITOR, ANALYST);

    // The checker does not see that Set.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    QuestionDuty(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
