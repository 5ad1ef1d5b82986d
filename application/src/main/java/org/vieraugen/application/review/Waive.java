package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;

/** The ombudsperson permits a reviewer despite a disclosable conflict. */
@Single
@Transactional
public class Waive {
    private final Steps steps;

    @Inject
    public Waive(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, StaffKey staff, ConflictRule rule, Seat seat, String reasons) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.WAIVE,
                on,
                "Waive" + " " + staff + " " + rule + " " + seat + " " + reasons,
                (complaint, setting, as) -> complaint.reviewing(setting).waive(by, staff, rule, seat, reasons));
    }
}
