package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reception.Clarification;

/** The desk says who is meant by a name, who handled the procedure, and which team it is about. */
@Single
@Transactional
public class Triage {
    private final Steps steps;

    @Inject
    public Triage(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, Clarification found) {
        var by = on.caller().staff();
        return steps.staff(Duty.TRIAGE, on, "Triage" + " " + found, (complaint, setting, as) -> complaint
                .reception(setting)
                .triage(by, as, found));
    }
}
