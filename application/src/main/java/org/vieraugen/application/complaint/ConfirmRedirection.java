package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** A second person confirms that the matter lies outside the scope (F9). */
@Single
@Transactional
public class ConfirmRedirection {
    private final Steps steps;

    @Inject
    public ConfirmRedirection(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on) {
        var by = on.caller().staff();
        return steps.staff(Duty.REDIRECT, on, "ConfirmRedirection", (complaint, setting, as) -> complaint
                .reception(setting)
                .confirmRedirection(by, as));
    }
}
