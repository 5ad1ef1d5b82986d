package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** The deputy picks one of two findings that stand against each other (F7). */
@Single
@Transactional
public class PickDecision {
    private final Steps steps;

    @Inject
    public PickDecision(Steps steps) {
        this.steps = steps;
    }

    /** @param hers whether the ombudsperson's is picked, and not the countersigner's */
    public Moved handle(On on, boolean hers) {
        return steps.staff(Duty.OMBUDS_DECISION, on, "PickDecision " + hers, (complaint, setting, as) -> complaint
                .appeal(setting)
                .pick(on.caller().staff(), hers));
    }
}
