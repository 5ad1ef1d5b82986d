package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** One later date with a reason, told to the complainant. */
@Single
@Transactional
public class Extend {
    private final Steps steps;

    @Inject
    public Extend(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, LocalDate until, String reason) {
        var by = on.caller().staff();
        return steps.staff(Duty.EXTEND, on, "Extend" + " " + until + " " + reason, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .extend(by, as, until, reason));
    }
}
