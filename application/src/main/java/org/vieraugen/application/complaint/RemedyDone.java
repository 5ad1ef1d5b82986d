package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** Something that was promised to the complainant is done. */
@Single
@Transactional
public class RemedyDone {
    private final Steps steps;

    @Inject
    public RemedyDone(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, int remedy) {
        var by = on.caller().staff();
        return steps.staff(Duty.REMEDY, on, "RemedyDone" + " " + remedy, (complaint, setting, as) -> complaint
                .completion(setting)
                .remedyDone(by, as, remedy));
    }
}
