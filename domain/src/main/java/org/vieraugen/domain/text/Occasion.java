package org.vieraugen.domain.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;

/**
 * The complaint in which something is written, as far as a text may know it: nothing of who complains, and nothing that was told (I1, L4).
 *
 * @param received the day on which it came in
 * @param isProtected whether it is about being treated worse, and so the ombudsperson's (I6)
 * @param owed what is open
 */
public record Occasion(
        String reference,
        Status status,
        String category,
        String language,
        LocalDate received,
        boolean isProtected,
        List<Owed> owed) {
    public Occasion {
        owed = List.copyOf(owed);
    }

    /** Something that is due. */
    public record Owed(DeadlineKind kind, LocalDate due, boolean standsStill) {}

    /**
     * The date that a letter may name (L2: every promise is kept). What this letter itself fulfils is none, nor is what the office owes only within itself. A question stops
     * the clock, so that no date holds in it.
     */
    public Optional<LocalDate> next(Purpose purpose) {
        return owed.stream()
                .filter(one -> purpose != Purpose.QUESTION && !one.standsStill() && isTold(one.kind()))
                .map(Owed::due)
                .min(Comparator.naturalOrder());
    }

    private static boolean isTold(DeadlineKind kind) {
        return switch (kind) {
            case FINDING, SECOND_REVIEW, COUNTERSIGNATURE, OMBUDS_DECISION, OBJECTION -> true;
            default -> false;
        };
    }

    /** Whose letter it is: a complainant learns a role, and never a name. */
    public Role sender() {
        return isProtected || status == Status.WITH_OMBUDSPERSON ? Role.OMBUDSPERSON : Role.COORDINATOR;
    }

    /** Where an answer goes to, past everybody who must not read it (I6). */
    public Optional<String> mailbox(Department department) {
        return department.mailboxesFor(sender(), isProtected).stream()
                .findFirst()
                .map(Mailbox::address);
    }
}
