package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.StaffKey;

/** The ombudsperson says whether there is reason to doubt whoever was challenged (L7). */
@Single
@Transactional
public class DecideChallenge {
    private final Steps steps;

    @Inject
    public DecideChallenge(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, StaffKey challenged, boolean upheld, String reasons) {
        return steps.staff(
                Duty.WAIVE,
                on,
                "DecideChallenge " + challenged + " " + upheld + " " + reasons,
                (complaint, setting, as) ->
                        complaint.appeal(setting).decideChallenge(on.caller().staff(), challenged, upheld, reasons));
    }
}
