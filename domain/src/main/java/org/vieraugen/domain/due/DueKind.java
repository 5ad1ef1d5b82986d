package org.vieraugen.domain.due;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.deadline.DeadlineKind;

/** What has a date while a complaint is open: its deadlines, and what was promised to the complainant (L8). What begins with its end, the retention, is listed where it is erased. */
public enum DueKind {
    FIRST_REPLY(DeadlineKind.FIRST_REPLY),
    FINDING(DeadlineKind.FINDING),
    SECOND_REVIEW(DeadlineKind.SECOND_REVIEW),
    ANSWER(DeadlineKind.ANSWER),
    SETTLE_NAME(DeadlineKind.SETTLE_NAME),
    STATEMENT(DeadlineKind.STATEMENT),
    CONFIRMATION(DeadlineKind.CONFIRMATION),
    COUNTERSIGNATURE(DeadlineKind.COUNTERSIGNATURE),
    OBJECTION(DeadlineKind.OBJECTION),
    OMBUDS_DECISION(DeadlineKind.OMBUDS_DECISION),
    /** A remedy's date is a deadline (L8). */
    REMEDY(null);

    private final @Nullable DeadlineKind deadline;

    DueKind(@Nullable DeadlineKind deadline) {
        this.deadline = deadline;
    }

    /** What a deadline of that kind is here; empty for the retention, and for a term that is none of its own. */
    public static Optional<DueKind> of(DeadlineKind kind) {
        return Arrays.stream(values()).filter(due -> due.deadline == kind).findFirst();
    }

    /** Whether it can be missed: after the date of another one, somebody may not do any more what they did not owe. */
    public boolean canBeMissed() {
        var kind = deadline;
        return kind == null || kind.owedByDepartment();
    }
}
