package org.vieraugen.application.deadline;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** Erasing before the time is over: one person proposes it, another decides (I7). */
@Single
@Transactional
public class EraseEarlier {
    private final Steps steps;

    @Inject
    public EraseEarlier(Steps steps) {
        this.steps = steps;
    }

    public Moved propose(On on, String reason) {
        return steps.staff(Duty.RETENTION, on, "ProposeErasure " + reason, (complaint, setting, as) -> complaint
                .retention(setting)
                .proposeErasure(on.caller().staff(), as, reason));
    }

    public Moved confirm(On on, String reasons) {
        return steps.staff(Duty.CONFIRM_ERASURE, on, "ConfirmErasure " + reasons, (complaint, setting, as) -> complaint
                .retention(setting)
                .confirmErasure(on.caller().staff(), as, reasons));
    }

    public Moved refuse(On on, String reasons) {
        return steps.staff(Duty.CONFIRM_ERASURE, on, "RefuseErasure " + reasons, (complaint, setting, as) -> complaint
                .retention(setting)
                .refuseErasure(on.caller().staff(), as, reasons));
    }
}
