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
import org.vieraugen.domain.department.StaffKey;

/** The ombudsperson says whether there is reason to doubt whoever was challenged (L7). */
@OnePerServer
@Transactional
public class DecideChallenge {
    private final ActRunner steps;

    @Inject
    public DecideChallenge(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, StaffKey challenged, boolean upheld, String reasons) {
        return steps.staff(
                on,
                Command.of(AppealAct.DECIDE_CHALLENGE, challenged, upheld, reasons),
                (complaint, setting, as) -> complaint
                        .in(setting, Appeal::new)
                        .decideChallenge(on.caller().staff(), challenged, upheld, reasons));
    }
}
