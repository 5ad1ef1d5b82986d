package org.vieraugen.application.appeal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.review.Judgement;

/** Somebody with no earlier part does not confirm the ombudsperson's decision (F7). */
@OnePerServer
@Transactional
public class RefuseCountersignature {
    private final ActRunner steps;

    @Inject
    public RefuseCountersignature(ActRunner steps) {
        this.steps = steps;
    }

    /** @param instead what the decision should be instead; needed for a second refusal */
    public ComplaintState handle(ActRequest on, String reasons, Optional<Judgement> instead) {
        var by = on.caller().staff();
        return steps.staff(
                on,
                Command.of(AppealAct.COUNTERSIGN, false, reasons, instead),
                (complaint, setting, as) -> complaint.in(setting, Appeal::new).refuse(by, reasons, instead));
    }
}
