package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reviewing.Judgement;

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
        return steps.staff(
                Duty.OMBUDS_DECISION, on, "DecideFinally" + " " + proposal, (complaint, setting, as) -> complaint
                        .appeal(setting)
                        .propose(by, proposal));
    }
}
