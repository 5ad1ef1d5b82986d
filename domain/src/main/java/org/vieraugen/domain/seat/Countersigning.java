package org.vieraugen.domain.seat;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;

/** Who may confirm what the ombudsperson decided: another eligible person with no earlier part (F7). */
public final class Countersigning {
    private final Complaint complaint;
    private final Setting setting;

    /** @param complaint whose decision waits for its countersignature */
    public Countersigning(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Whether somebody could countersign now, and so may look at the case (F7). */
    public boolean isFit(StaffKey who) {
        try {
            require(who);
            return true;
        } catch (RuleBroken e) {
            return false;
        }
    }

    /** @throws RuleBroken F7 when {@code by} decided, or is neither reviewer nor ombudsperson here; else with the conflict's number */
    public void require(StaffKey by) {
        var hers = complaint.file().waiting().orElseThrow().hers();
        if (setting.isSame(hers.by(), by)) {
            throw new RuleBroken(
                    "F7", "countersigned-by-another", "the ombudsperson's decision is countersigned by another person");
        }
        if (new Seating(complaint, setting)
                .candidates(Seat.COUNTERSIGN, Workload.NONE)
                .find(by)
                .isEmpty()) {
            throw new RuleBroken(
                    "F7", "cannot-countersign", by + " is neither reviewer nor ombudsperson for this department", by);
        }
        FourEyes.require(complaint, setting, Seat.COUNTERSIGN, by);
    }
}
