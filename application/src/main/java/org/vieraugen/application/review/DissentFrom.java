package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** The second pair of eyes disagrees with the finding (F4). */
@Single
@Transactional
public class DissentFrom {
    private final Steps steps;

    @Inject
    public DissentFrom(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String reasons) {
        var by = on.caller().staff();
        return steps.staff(Duty.SECOND_REVIEW, on, "DissentFrom" + " " + reasons, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .dissent(by, reasons));
    }
}
