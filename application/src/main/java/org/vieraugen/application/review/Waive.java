package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewAct;

/** The ombudsperson permits a reviewer despite a disclosable conflict. */
@OnePerServer
@Transactional
public class Waive {
    private final ActRunner steps;

    @Inject
    public Waive(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, StaffKey staff, ConflictRule rule, Seat seat, String reasons) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(ReviewAct.WAIVE, staff, rule, seat, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Assigning::new)
                        .waive(by, staff, rule, seat, reasons));
    }
}
