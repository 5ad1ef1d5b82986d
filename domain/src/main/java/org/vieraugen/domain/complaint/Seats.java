package org.vieraugen.domain.complaint;

import java.util.Optional;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;

/** Who reviews: nobody, one, or two persons who are never the same (F1). */
public record Seats(Optional<StaffKey> first, Optional<StaffKey> second) {
    public static final Seats EMPTY = new Seats(Optional.empty(), Optional.empty());

    public Seats {
        if (first.isPresent() && first.equals(second)) {
            throw new org.vieraugen.domain.RuleBroken(
                    "F1", "two-reviewers", "first and second reviewer must be two persons");
        }
    }

    Seats with(Seat seat, Optional<StaffKey> who) {
        return seat == Seat.FIRST ? new Seats(who, second) : new Seats(first, who);
    }

    /** The reviewer on the other seat. */
    public Optional<StaffKey> partner(Seat seat) {
        return seat == Seat.FIRST ? second : seat == Seat.SECOND ? first : Optional.empty();
    }

    public boolean holds(StaffKey staff) {
        return first.filter(staff::equals).isPresent()
                || second.filter(staff::equals).isPresent();
    }
}
