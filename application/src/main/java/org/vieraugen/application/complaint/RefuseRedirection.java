package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Duty;

/** A second person does not confirm that the matter lies outside the scope (F9). */
@OnePerServer
@Transactional
public class RefuseRedirection {
    private final ActRunner steps;

    @Inject
    public RefuseRedirection(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String reasons) {
        var by = on.caller().staff();
        return steps.staff(Duty.REDIRECT, on, "RefuseRedirection" + " " + reasons, (complaint, setting, as) -> complaint
                .reception(setting)
                .refuseRedirection(by, as, reasons));
    }
}
