package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.ReviewHistory;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.seat.Workload;

/** Gives both seats at once to the two people whom the system proposes, shown before it is done; each of them under the same rules as alone (F1-F6). */
@OnePerServer
@Transactional
public class AssignBoth {
    private final Assign assign;
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final ReviewHistory history;
    private final CaseAccess looks;

    @Inject
    public AssignBoth(
            Assign assign, Complaints complaints, CurrentSetting settings, ReviewHistory history, CaseAccess looks) {
        this.assign = assign;
        this.complaints = complaints;
        this.settings = settings;
        this.history = history;
        this.looks = looks;
    }

    /** Two people for the two seats. */
    public record Pair(StaffKey first, StaffKey second) {}

    /** Whom the system proposes to the caller for the two seats; empty when one of them is given, is not the caller's to give, or nobody is eligible for it. */
    public Optional<Pair> proposed(Caller caller, Reference reference) {
        var complaint = complaints.get(reference);
        return proposed(caller, complaint, settings.around(complaint));
    }

    /** The same for whoever has opened the case already. */
    public Optional<Pair> proposed(Caller caller, Complaint complaint, Setting setting) {
        var sight = looks.sight(caller, complaint, setting);
        if (sight.reason() != Sight.Reason.DESK
                || complaint.seats().first().isPresent()
                || complaint.seats().second().isPresent()
                || !Offers.open(complaint, setting, caller).contains(ReviewAct.ASSIGN_FIRST)) {
            return Optional.empty();
        }
        var assigning = complaint.in(setting, Assigning::new);
        var by = caller.staff();
        var as = sight.as();
        return assigning
                .proposed(Seat.FIRST, workload(complaint, Optional.empty()), by, as)
                .flatMap(one -> assigning
                        .supposing(one)
                        .proposed(Seat.SECOND, workload(complaint, Optional.of(one)), by, as)
                        .map(other -> new Pair(one, other)));
    }

    /** Who holds the two seats, for a desk that would give them; empty while one of them is free, or where the complaint is not on the caller's desk. */
    public Optional<Pair> holders(Caller caller, Reference reference) {
        var complaint = complaints.get(reference);
        var seats = complaint.seats();
        return looks.sight(caller, complaint).reason() == Sight.Reason.DESK
                ? seats.first().flatMap(one -> seats.second().map(other -> new Pair(one, other)))
                : Optional.empty();
    }

    private Workload workload(Complaint complaint, Optional<StaffKey> partner) {
        return history.workload(complaint.submission().department(), partner);
    }

    /** @throws RuleBroken when one of them may not have the seat; then neither has it */
    public ComplaintState handle(ActRequest on, Pair pair) {
        var one = assign.handle(forSeat(on, Seat.FIRST, on.expected()), Seat.FIRST, Optional.of(pair.first()));
        var next = on.expected().map(seen -> one.version());
        return assign.handle(forSeat(on, Seat.SECOND, next), Seat.SECOND, Optional.of(pair.second()), one.undoable())
                .after(one);
    }

    private static ActRequest forSeat(ActRequest on, Seat seat, Optional<Integer> expected) {
        return new ActRequest(on.reference(), on.caller(), expected, on.key().map(key -> key + "-" + seat));
    }
}
