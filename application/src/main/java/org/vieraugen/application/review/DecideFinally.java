package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reviewing.Judgement;

/** The ombudsperson decides after dissent or objection; a countersignature must follow (F7). */
@Single
@Transactional
public class DecideFinally {
    private final Steps steps;

    @Inject
    public DecideFinally(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, Judgement proposal) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.OMBUDS_DECISION, on, "DecideFinally" + " " + proposal, (complaint, setting, as) -> complaint
                        .appeal(setting)
                        .propose(by, proposal));
    }
}
