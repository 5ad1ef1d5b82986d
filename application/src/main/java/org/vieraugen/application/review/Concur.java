package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** The second pair of eyes agrees: the finding becomes the decision (F1-F3). */
@Single
@Transactional
public class Concur {
    private final Steps steps;

    @Inject
    public Concur(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on) {
        var by = on.caller().staff();
        return steps.staff(Duty.SECOND_REVIEW, on, "Concur", (complaint, setting, as) -> complaint
                .reviewing(setting)
                .concur(by));
    }
}
