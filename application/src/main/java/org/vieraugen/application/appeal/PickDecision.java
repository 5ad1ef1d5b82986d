package org.vieraugen.application.appeal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;

/** The deputy picks one of two findings that stand against each other (F7). */
@OnePerServer
@Transactional
public class PickDecision {
    private final ActRunner steps;

    @Inject
    public PickDecision(ActRunner steps) {
        this.steps = steps;
    }

    /** @param hers whether the ombudsperson's is picked, and not the countersigner's */
    public ComplaintState handle(ActRequest on, boolean hers) {
        return steps.staff(on, Command.of(AppealAct.PICK, hers), (complaint, setting, as) -> complaint
                .in(setting, Appeal::new)
                .pick(on.caller().staff(), hers));
    }
}
