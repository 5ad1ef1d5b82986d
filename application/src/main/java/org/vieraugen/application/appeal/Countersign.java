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

/** Somebody with no earlier part confirms the ombudsperson's decision (F7). */
@OnePerServer
@Transactional
public class Countersign {
    private final ActRunner steps;

    @Inject
    public Countersign(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(AppealAct.COUNTERSIGN, true), (complaint, setting, as) -> complaint
                .in(setting, Appeal::new)
                .countersign(by));
    }
}
