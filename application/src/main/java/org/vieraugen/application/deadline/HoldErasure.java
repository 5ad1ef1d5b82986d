package org.vieraugen.application.deadline;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** Stops the erasure of a complaint for a reason, or lets it go on (I7). */
@Single
@Transactional
public class HoldErasure {
    private final Steps steps;

    @Inject
    public HoldErasure(Steps steps) {
        this.steps = steps;
    }

    public Moved hold(On on, String reason) {
        return steps.staff(Duty.RETENTION, on, "Hold " + reason, (complaint, setting, as) -> complaint
                .retention(setting)
                .hold(on.caller().staff(), as, reason));
    }

    public Moved lift(On on, String reason) {
        return steps.staff(Duty.RETENTION, on, "LiftHold " + reason, (complaint, setting, as) -> complaint
                .retention(setting)
                .lift(on.caller().staff(), as, reason));
    }
}
