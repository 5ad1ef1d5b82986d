package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Duty;

/** A second person confirms that the matter lies outside the scope (F9). */
@OnePerServer
@Transactional
public class ConfirmRedirection {
    private final ActRunner steps;

    @Inject
    public ConfirmRedirection(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on) {
        var by = on.caller().staff();
        return steps.staff(Duty.REDIRECT, on, "ConfirmRedirection", (complaint, setting, as) -> complaint
                .reception(setting)
                .confirmRedirection(by, as));
    }
}
