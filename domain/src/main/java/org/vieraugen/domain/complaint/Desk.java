package org.vieraugen.domain.complaint;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Part;

/** Who may work at the desk of a complaint: nobody involved (F5), none of its reviewers (F3), and for a protected one the ombudsperson alone (I6). */
final class Desk {
    private Desk() {}

    /** The part in which a role works at the desk. */
    static Part part(Role as) {
        return as == Role.OMBUDSPERSON ? Part.OMBUDS : Part.COORDINATION;
    }

    static void require(Complaint complaint, Setting setting, StaffKey by, Role as) {
        if (complaint.isProtected() && as != Role.OMBUDSPERSON) {
            throw new RuleBroken("I6", "a complaint about being treated worse is the ombudsperson's alone");
        }
        if (complaint.seats().holds(by)) {
            throw new RuleBroken("F3", "who reviews a complaint does not work at its desk as well");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
    }
}
