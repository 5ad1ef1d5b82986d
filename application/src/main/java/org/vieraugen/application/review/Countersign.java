package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** Somebody with no earlier part confirms the ombudsperson's decision (F7). */
@Single
@Transactional
public class Countersign {
    private final Steps steps;

    @Inject
    public Countersign(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on) {
        var by = on.caller().staff();
        return steps.staff(Duty.COUNTERSIGN, on, "Countersign", (complaint, setting, as) -> complaint
                .appeal(setting)
                .countersign(by));
    }
}
