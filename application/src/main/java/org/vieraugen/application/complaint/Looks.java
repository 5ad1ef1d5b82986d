package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;

/** Who may look at a case, and that each look is noted. */
@Single
public class Looks {
    private final Settings settings;
    private final Journal journal;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public Looks(Settings settings, Journal journal, Departments departments, Clock clock) {
        this.settings = settings;
        this.journal = journal;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * Notes that the caller looks at something of the case.
     *
     * @throws Denied unless the case is on the caller's desk: reviewers see assigned cases and those that they could countersign, nobody sees one about
     *     themselves (F5)
     */
    public void note(Caller caller, Complaint complaint, ActKind kind) {
        caller.must(Duty.READ_CASE);
        var as = seenAs(caller, complaint);
        journal.look(
                complaint.submission().department(),
                complaint.id(),
                Act.by(caller.staff(), as, Part.LOOK, kind, clock.instant()));
    }

    private Role seenAs(Caller caller, Complaint complaint) {
        if (complaint.seats().holds(caller.staff()) || mayCountersign(caller, complaint)) {
            return Role.REVIEWER;
        }
        var as = Steps.as(Duty.READ_CASE, caller, complaint);
        boolean desk = as == Role.OMBUDSPERSON || (as == Role.COORDINATOR && caller.is(as) && !complaint.isProtected());
        boolean home = departments
                .organisation()
                .home(caller.staff())
                .equals(complaint.submission().department());
        boolean keepsAway = complaint.conflicts(settings.around(complaint), Seat.DESK).of(caller.staff()).stream()
                .anyMatch(conflict -> conflict.weight() == Weight.EXCLUDING);
        if ((desk && home && !keepsAway) || (complaint.concerns(caller.staff()) && !keepsAway)) {
            return as;
        }
        throw new Denied("this complaint is not on your desk");
    }

    private boolean mayCountersign(Caller caller, Complaint complaint) {
        return caller.is(Role.REVIEWER)
                && complaint.awaitsCountersignature()
                && complaint.appeal(settings.around(complaint)).mayCountersign(caller.staff());
    }
}
