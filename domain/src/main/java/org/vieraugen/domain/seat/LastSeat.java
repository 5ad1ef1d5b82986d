package org.vieraugen.domain.seat;

import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Participation;

/**
 * The body behind every seat (F12). Its members are few, and each act makes whoever did it unfit for other seats (C5): so a member who began on a seat goes on there, and
 * the others keep away from it. With {@link org.vieraugen.domain.department.SeatsKept#LEAST_MEMBERS} members (one at the desk, who may pick; one who confirms and sits in the
 * ombudsperson's place; first and second reviewer; countersigner) no sequence of acts uses them up.
 */
public final class LastSeat {
    private LastSeat() {}

    /**
     * Whether that seat is this person's: nobody else of the last seat has begun on it.
     *
     * @param except whose word does not count, since another one's is needed
     */
    public static boolean mayServe(
            StaffKey who, Seat seat, Complaint complaint, Setting setting, Set<StaffKey> except) {
        if (!isOfIt(who, setting)) {
            return true;
        }
        // At the desk the last seat acts in the ombudsperson's place.
        var part = seat == Seat.DESK ? CaseParts.OMBUDS : seat.part();
        var begun = complaint.parts().stream()
                .filter(p -> p.elsewhere().isEmpty() && p.part().equals(part))
                .map(Participation::staff)
                .filter(other -> isOfIt(other, setting) && except.stream().noneMatch(one -> setting.isSame(one, other)))
                .collect(Collectors.toSet());
        return begun.isEmpty() || begun.stream().anyMatch(other -> setting.isSame(who, other));
    }

    public static boolean isOfIt(StaffKey who, Setting setting) {
        return setting.organisation()
                .findStaff(who)
                .filter(person -> person.is(Role.LAST_SEAT))
                .isPresent();
    }
}
