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
import org.vieraugen.domain.review.Judgement;

/** The ombudsperson decides after dissent or objection; a countersignature must follow (F7). */
@OnePerServer
@Transactional
public class DecideFinally {
    private final ActRunner steps;

    @Inject
    public DecideFinally(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, Judgement proposal) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(AppealAct.OMBUDS_DECISION, proposal), (complaint, setting, as) -> complaint
                .in(setting, Appeal::new)
                .propose(by, proposal));
    }
}
