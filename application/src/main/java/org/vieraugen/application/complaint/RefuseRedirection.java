package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** A second person does not confirm that the matter lies outside the scope (F9). */
@Single
@Transactional
public class RefuseRedirection {
    private final Steps steps;

    @Inject
    public RefuseRedirection(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String reasons) {
        var by = on.caller().staff();
        return steps.staff(Duty.REDIRECT, on, "RefuseRedirection" + " " + reasons, (complaint, setting, as) -> complaint
                .reception(setting)
                .refuseRedirection(by, as, reasons));
    }
}
