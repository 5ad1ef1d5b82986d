package org.vieraugen.domain.seat;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Part;

/**
 * Who may work at the desk of a complaint: nobody involved (F5), none of its reviewers (F3), for a protected one the ombudsperson alone (I6), and whoever stands in only
 * where nobody before them is free (F12).
 */
public final class Desk {
    private Desk() {}

    /** The part in which a role works at the desk. */
    public static Part part(Role as) {
        return as == Role.OMBUDSPERSON ? CaseParts.OMBUDS : CaseParts.COORDINATION;
    }

    /** The part in which somebody writes about the complaint. */
    public static Part writing(Role as) {
        return as == Role.REVIEWER ? CaseParts.FIRST_REVIEW : part(as);
    }

    /**
     * The role in which somebody acts here: whoever holds a seat as reviewer, unless the duty is none of a reviewer's; at the desk the coordinator, and for a
     * protected complaint the ombudsperson; a deputy and the last seat in the role of the seat that they fill (F12).
     */
    public static Role roleOf(Duty duty, Caller caller, Complaint complaint) {
        if (duty.roles().contains(Role.REVIEWER) && complaint.seats().holds(caller.staff())) {
            return Role.REVIEWER;
        }
        if (caller.is(Role.COORDINATOR) && duty.roles().contains(Role.COORDINATOR) && !complaint.isProtected()) {
            return Role.COORDINATOR;
        }
        boolean hers = caller.is(Role.OMBUDSPERSON) || caller.is(Role.DEPUTY) || caller.is(Role.LAST_SEAT);
        if (hers && duty.roles().contains(Role.OMBUDSPERSON) && duty != CaseDuty.COUNTERSIGN) {
            return Role.OMBUDSPERSON;
        }
        return caller.is(Role.COORDINATOR) && !caller.is(Role.REVIEWER) ? Role.COORDINATOR : Role.REVIEWER;
    }

    public static void require(Complaint complaint, Setting setting, StaffKey by, Role as) {
        if (complaint.isProtected() && as != Role.OMBUDSPERSON) {
            throw new RuleBroken(
                    "I6", "ombuds-alone", "a complaint about being treated worse is the ombudsperson's alone");
        }
        if (complaint.isReviewedBy(by, setting)) {
            throw new RuleBroken(
                    "F3", "reviewer-not-at-desk", "who reviews a complaint does not work at its desk as well");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
        Succession.atDesk(complaint, setting).require(by);
    }
}
