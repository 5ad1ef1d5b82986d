package org.vieraugen.domain.seat;

import java.util.Optional;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;

/**
 * What somebody of the staff may know of a complaint (F5, I6): either they see it, for a reason, or there is no such complaint for them. Every page, list, count,
 * search, candidate list, file and paper asks here; the lists' query is compared with this answer by a test.
 *
 * @param as the role in which it is seen
 */
public record Sight(Reason reason, Role as) {
    /** Why somebody sees it. */
    public enum Reason {
        /** It is on the desk of the office, or of whoever stands in there. */
        DESK,
        /** On the person's seat. */
        SEAT,
        /** The person may confirm the ombudsperson's decision (F7). */
        COUNTERSIGNATURE,
        /** It was on the person's desk or seat, which a remedy of theirs is not; it is in no list any more, and can be opened by its number. */
        EARLIER_PART
    }

    /** Empty for whoever must keep away, and for whoever it is no business of. */
    public static Optional<Sight> of(Complaint complaint, Setting setting, Caller caller) {
        var who = caller.staff();
        if (complaint.conflicts(setting, Seat.DESK).exclude(who)) {
            return Optional.empty();
        }
        if (complaint.seats().holds(who)) {
            return Optional.of(new Sight(Reason.SEAT, Role.REVIEWER));
        }
        var desk = deskRole(complaint, setting, caller);
        if (desk.isPresent()) {
            return desk.map(role -> new Sight(Reason.DESK, role));
        }
        if (mayCountersign(complaint, setting, caller)) {
            return Optional.of(new Sight(Reason.COUNTERSIGNATURE, Role.REVIEWER));
        }
        return complaint.hasSeen(who)
                ? Optional.of(
                        new Sight(Reason.EARLIER_PART, caller.is(Role.REVIEWER) ? Role.REVIEWER : Role.COORDINATOR))
                : Optional.empty();
    }

    private static Optional<Role> deskRole(Complaint complaint, Setting setting, Caller caller) {
        boolean home = setting.organisation()
                .findStaff(caller.staff())
                .filter(person -> setting.organisation()
                        .home(person.key())
                        .equals(complaint.submission().department()))
                .isPresent();
        if (!home) {
            return Optional.empty();
        }
        if (caller.is(Role.COORDINATOR) && !complaint.isProtected()) {
            return Optional.of(Role.COORDINATOR);
        }
        if (caller.is(Role.OMBUDSPERSON)) {
            return Optional.of(Role.OMBUDSPERSON);
        }
        var called = Called.of(complaint, setting);
        return (caller.is(Role.DEPUTY) && called.deputies()) || (caller.is(Role.LAST_SEAT) && called.lastSeat())
                ? Optional.of(Role.OMBUDSPERSON)
                : Optional.empty();
    }

    private static boolean mayCountersign(Complaint complaint, Setting setting, Caller caller) {
        return caller.is(Role.REVIEWER)
                && complaint.awaitsCountersignature()
                && new Countersigning(complaint, setting).isFit(caller.staff());
    }
}
