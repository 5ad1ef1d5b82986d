package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** A reviewer declares a relation and leaves the seat (C6). */
@Single
@Transactional
public class Recuse {
    private final Steps steps;

    @Inject
    public Recuse(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String reason) {
        var by = on.caller().staff();
        return steps.staff(Duty.RECUSE, on, "Recuse" + " " + reason, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .recuse(by, reason));
    }
}
