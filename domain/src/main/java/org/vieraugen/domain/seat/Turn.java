package org.vieraugen.domain.seat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * Whose turn it is: the one answer that pages, lists, notices and statistics give.
 *
 * @param owes the role that owes the next step; SYSTEM where nothing is owed any more
 * @param holder the person, where it is one person's seat
 * @param also roles that owe something beside it: a name to be settled, a proposal to be confirmed, a challenge to be decided
 * @param from the first day on which it is; before, the complainant may still ask for a review
 */
public record Turn(Role owes, Optional<StaffKey> holder, Optional<LocalDate> from, Set<Role> also) {
    private static Turn of(Role role) {
        return new Turn(role, Optional.empty(), Optional.empty(), Set.of());
    }

    /** Whose turn it is with that complaint. */
    public static Turn of(Complaint complaint) {
        var step = step(complaint);
        var also = EnumSet.noneOf(Role.class);
        if (!complaint.parties().unsettled().isEmpty() && !complaint.status().isOver()) {
            also.add(complaint.desk());
        }
        complaint
                .file()
                .pending()
                .forEach(proposal -> also.addAll(
                        complaint.isProtected()
                                ? Set.of(Role.OMBUDSPERSON)
                                : proposal.matter().kind().rule().confirmers()));
        if (!complaint.file().openChallenges().isEmpty()) {
            also.add(Role.OMBUDSPERSON);
        }
        return new Turn(step.owes, step.holder, step.from, Set.copyOf(also));
    }

    private static Turn step(Complaint complaint) {
        var seats = complaint.seats();
        return switch (complaint.status()) {
            case SUBMITTED -> of(complaint.desk());
            case UNDER_REVIEW -> reviewer(seats.first(), complaint);
            case IN_SECOND_REVIEW -> reviewer(seats.second(), complaint);
            case AWAITING_COMPLAINANT -> of(Role.COMPLAINANT);
            case WITH_OMBUDSPERSON -> of(complaint.awaitsCountersignature() ? Role.REVIEWER : Role.OMBUDSPERSON);
            case DECIDED ->
                new Turn(
                        complaint.desk(),
                        Optional.empty(),
                        complaint
                                .deadlines()
                                .open(DeadlineKind.OBJECTION)
                                .map(Deadline::due)
                                .map(last -> last.plusDays(1)),
                        Set.of());
            case CLOSED, REDIRECTED, WITHDRAWN -> of(Role.SYSTEM);
        };
    }

    /** A seat that nobody holds is the desk's turn. */
    private static Turn reviewer(Optional<StaffKey> holder, Complaint complaint) {
        return holder.isPresent() ? new Turn(Role.REVIEWER, holder, Optional.empty(), Set.of()) : of(complaint.desk());
    }

    /** Who owes the next step on that day. */
    public Role owes(LocalDate today) {
        return from.filter(today::isBefore).isPresent() ? Role.COMPLAINANT : owes;
    }
}
