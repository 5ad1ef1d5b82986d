package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Desks;
import org.vieraugen.application.complaint.Settings;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.review.Candidates;

/** Who may review this: every candidate, every conflict and its evidence, in one reply. */
@Single
@Transactional
public class ProposeReviewers {
    private final Complaints complaints;
    private final Settings settings;
    private final ReviewHistory history;

    @Inject
    public ProposeReviewers(Complaints complaints, Settings settings, ReviewHistory history) {
        this.complaints = complaints;
        this.settings = settings;
        this.history = history;
    }

    public Candidates handle(Caller caller, Reference reference, Seat seat) {
        caller.must(Duty.CANDIDATES);
        var complaint = complaints.get(reference);
        var setting = settings.around(complaint);
        Desks.require(caller, Role.COORDINATOR, complaint.submission().department(), setting.organisation());
        if (complaint.isProtected() && !caller.is(Role.OMBUDSPERSON)) {
            throw new Denied("a complaint about being treated worse is the ombudsperson's alone (I6)");
        }
        var workload = history.workload(
                complaint.submission().department(), complaint.seats().partner(seat));
        return complaint.reviewing(setting).candidates(seat, workload);
    }
}
