package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reviewing.Judgement;

/** The first reviewer proposes a finding. */
@Single
@Transactional
public class Find {
    private final Steps steps;

    @Inject
    public Find(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, Judgement proposal) {
        var by = on.caller().staff();
        return steps.staff(Duty.FIND, on, "Find" + " " + proposal, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .find(by, proposal));
    }
}
