package org.vieraugen.domain.message;

import java.util.Optional;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** That somebody is told something: a role of the department, or one person; never with a person's words in it. */
public record Notice(Kind kind, Role to, Optional<StaffKey> staff) {

    /** What happened, seen by whoever is told. */
    public enum Kind {
        SUBMITTED,
        ASSIGNED,
        ANSWERED,
        QUESTION,
        REPLY,
        SECOND_REVIEW_WANTED,
        DISSENT,
        WITH_OMBUDSPERSON,
        DECISION,
        COUNTERSIGNATURE_WANTED,
        OBJECTION,
        EXTENDED,
        REDIRECTED,
        WITHDRAWN,
        CLOSED,
        WAIVER,
        UNSEALED,
        CONTACT_LIMITED,
        HELD,
        ERASURE_ANNOUNCED,
        NOBODY_ELIGIBLE,
        RECUSED,
        CONFLICT_FOUND,
        TREATED_WORSE,
        LEFT_LIST,
        CONFIRMATION_WANTED,
        DEADLINE_IN_DANGER,
        DEADLINE_MISSED
    }

    public static Notice to(Role role, Kind kind) {
        return new Notice(kind, role, Optional.empty());
    }

    public static Notice to(StaffKey staff, Role role, Kind kind) {
        return new Notice(kind, role, Optional.of(staff));
    }
}
