package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** Somebody of the office writes the complaint in German, to work with. */
@Single
@Transactional
public class WriteWorkingCopy {
    private final Steps steps;

    @Inject
    public WriteWorkingCopy(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String text) {
        var by = on.caller().staff();
        return steps.staff(Duty.WORKING_COPY, on, "WriteWorkingCopy" + " " + text, (complaint, setting, as) -> complaint
                .correspondence(setting)
                .workingCopy(by, as, text));
    }
}
