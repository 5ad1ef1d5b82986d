package org.vieraugen.domain.access;

import static org.vieraugen.domain.department.Role.ADMIN;
import static org.vieraugen.domain.department.Role.ANALYST;
import static org.vieraugen.domain.department.Role.AUDITOR;
import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.LAST_SEAT;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;
import static org.vieraugen.domain.department.Role.REVIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vieraugen.domain.department.Role;

/** What staff do, and the roles whose duty it is. Nobody's role, the administrator's included, gets around four eyes (F9). */
public enum Duty {
    RECORD(COORDINATOR),
    TRIAGE(COORDINATOR, OMBUDSPERSON),
    ASSIGN(COORDINATOR, OMBUDSPERSON),
    CANDIDATES(COORDINATOR, OMBUDSPERSON),
    RECUSE(REVIEWER, OMBUDSPERSON),
    ASK(REVIEWER, OMBUDSPERSON),
    REPLY(COORDINATOR, REVIEWER, OMBUDSPERSON),
    WORKING_COPY(COORDINATOR, REVIEWER, OMBUDSPERSON),
    SUMMARISE(COORDINATOR, REVIEWER, OMBUDSPERSON),
    LIMIT_CONTACT(COORDINATOR, OMBUDSPERSON),
    DECIDE_LIMIT(OMBUDSPERSON),
    REPORT_THREAT(COORDINATOR, OMBUDSPERSON),
    HEAR(COORDINATOR, OMBUDSPERSON),
    /** Taking down what somebody without a device says (I9). */
    TAKE(COORDINATOR, OMBUDSPERSON),
    FIND(REVIEWER, OMBUDSPERSON),
    SECOND_REVIEW(REVIEWER, OMBUDSPERSON),
    OMBUDS_DECISION(OMBUDSPERSON),
    COUNTERSIGN(REVIEWER, OMBUDSPERSON),
    WAIVE(OMBUDSPERSON),
    REQUEST_UNSEALING(COORDINATOR, OMBUDSPERSON),
    ANSWER_UNSEALING(OMBUDSPERSON),
    EXTEND(COORDINATOR, REVIEWER, OMBUDSPERSON),
    REDIRECT(COORDINATOR, OMBUDSPERSON),
    REMEDY(COORDINATOR, REVIEWER, OMBUDSPERSON),
    CLOSE(COORDINATOR, OMBUDSPERSON),
    RETENTION(COORDINATOR, OMBUDSPERSON),
    CONFIRM_ERASURE(OMBUDSPERSON),
    INBOX(COORDINATOR, REVIEWER, OMBUDSPERSON),
    READ_CASE(COORDINATOR, REVIEWER, OMBUDSPERSON),
    READ_JOURNAL(false, AUDITOR, OMBUDSPERSON),
    ACCOUNTS(ADMIN),
    GIVE_ACCESS(false, ADMIN, OMBUDSPERSON),
    ROTATE_KEYS(ADMIN),
    PROPOSE_DEFINITION(ADMIN),
    CONFIRM_DEFINITION(false, ADMIN, OMBUDSPERSON),
    /** Saying that one is away oneself; everybody's (F12). */
    ABSENCE(COORDINATOR, REVIEWER, OMBUDSPERSON, ADMIN, AUDITOR, ANALYST),
    /** Saying so of others, by two (F12); whoever stands in does it, too. */
    ABSENCE_OF_OTHERS(COORDINATOR, OMBUDSPERSON, ADMIN);

    // The checker does not see that Set.copyOf is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Duty(Role first, Role... more) {
        this(true, first, more);
    }

    /** @param inACase whether it is done in a case, where her deputy and the last seat stand in for the ombudsperson; when, is for each act to say (F12) */
    Duty(boolean inACase, Role first, Role... more) {
        var all = EnumSet.of(first);
        all.addAll(List.of(more));
        if (inACase && all.contains(OMBUDSPERSON)) {
            all.add(DEPUTY);
            all.add(LAST_SEAT);
        }
        roles = Set.copyOf(all);
    }

    public boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    public Set<Role> roles() {
        return roles;
    }
}
