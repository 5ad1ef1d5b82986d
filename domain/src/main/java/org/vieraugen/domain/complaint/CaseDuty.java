package org.vieraugen.domain.complaint;

import static org.vieraugen.domain.department.Role.COORDINATOR;
import static org.vieraugen.domain.department.Role.DEPUTY;
import static org.vieraugen.domain.department.Role.LAST_SEAT;
import static org.vieraugen.domain.department.Role.OMBUDSPERSON;
import static org.vieraugen.domain.department.Role.REVIEWER;

import java.util.EnumSet;
import java.util.Set;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;

/** What staff do in a case, where her deputy and the last seat stand in for the ombudsperson; when, is for each act to say (F12). */
public enum CaseDuty implements Duty {
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
    READ_CASE(COORDINATOR, REVIEWER, OMBUDSPERSON);

    // The checker does not see that Set.copyOf is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    CaseDuty(Role first, Role... more) {
        var all = EnumSet.of(first, more);
        if (all.contains(OMBUDSPERSON)) {
            all.add(DEPUTY);
            all.add(LAST_SEAT);
        }
        roles = Set.copyOf(all);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
