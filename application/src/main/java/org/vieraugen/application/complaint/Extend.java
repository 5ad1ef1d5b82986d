package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Duty;

/** One later date with a reason, told to the complainant. */
@OnePerServer
@Transactional
public class Extend {
    private final ActRunner steps;

    @Inject
    public Extend(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, LocalDate until, String reason) {
        var by = on.caller().staff();
        return steps.staff(Duty.EXTEND, on, "Extend" + " " + until + " " + reason, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .extend(by, as, until, reason));
    }
}
