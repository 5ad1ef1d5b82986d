package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.ReviewHistory;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.seat.Candidates;
import org.vieraugen.domain.seat.Sight;

/** Who may review this: every candidate, every conflict and its evidence, in one reply. */
@OnePerServer
@Transactional
public class ProposeReviewers {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final ReviewHistory history;
    private final CaseAccess looks;

    @Inject
    public ProposeReviewers(Complaints complaints, CurrentSetting settings, ReviewHistory history, CaseAccess looks) {
        this.complaints = complaints;
        this.settings = settings;
        this.history = history;
        this.looks = looks;
    }

    public Candidates handle(Caller caller, Reference reference, Seat seat) {
        caller.must(CaseDuty.CANDIDATES);
        var complaint = complaints.get(reference);
        var setting = settings.around(complaint);
        var sight = looks.sight(caller, complaint);
        // Whoever reviews or countersigns sees the case, and not who else could.
        if (sight.reason() != Sight.Reason.DESK) {
            throw new Denied("who may review is the desk's to know");
        }
        var workload = history.workload(
                complaint.submission().department(), complaint.seats().partner(seat));
        return complaint.in(setting, Assigning::new).candidates(seat, workload, caller.staff(), sight.as());
    }
}
