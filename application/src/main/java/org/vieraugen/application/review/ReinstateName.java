package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** The second reviewer says that a name was settled wrongly: it counts again (C1). */
@Single
@Transactional
public class ReinstateName {
    private final Steps steps;

    @Inject
    public ReinstateName(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String asWritten) {
        return steps.staff(Duty.SECOND_REVIEW, on, "ReinstateName " + asWritten, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .reinstate(on.caller().staff(), asWritten));
    }
}
