package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.ReviewHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.undo.Undoable;

/** Gives a seat to a reviewer: the one named, or else the one whom the system proposes; where nobody is eligible the complaint waits (F6). */
@OnePerServer
@Transactional
public class Assign {
    private final ActRunner steps;
    private final ReviewHistory history;

    @Inject
    public Assign(ActRunner steps, ReviewHistory history) {
        this.steps = steps;
        this.history = history;
    }

    /** @param who empty to follow the proposal */
    public ComplaintState handle(ActRequest on, Seat seat, Optional<StaffKey> who) {
        return handle(on, seat, who, Optional.empty());
    }

    /** @param before the other seat, given in the same request: it is taken back with this one, or not at all */
    ComplaintState handle(ActRequest on, Seat seat, Optional<StaffKey> who, Optional<Undoable> before) {
        return steps.staff(
                on,
                Command.of(seat == Seat.FIRST ? ReviewAct.ASSIGN_FIRST : ReviewAct.ASSIGN_SECOND, seat, who),
                before,
                (complaint, setting, as) -> {
                    var assigning = complaint.in(setting, Assigning::new);
                    if (who.isPresent()) {
                        return assigning.assign(seat, who.get(), on.caller().staff(), as);
                    }
                    var workload = history.workload(
                            complaint.submission().department(),
                            complaint.seats().partner(seat));
                    return assigning
                            .proposed(seat, workload, on.caller().staff(), as)
                            .map(found ->
                                    assigning.assign(seat, found, on.caller().staff(), as))
                            .orElseGet(() ->
                                    assigning.nobodyEligible(seat, on.caller().staff(), as));
                });
    }
}
