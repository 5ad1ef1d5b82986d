package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.StaffKey;

/** The coordinator writes down the statement of the person complained about (F10). */
@Single
@Transactional
public class HearNamed {
    private final Steps steps;

    @Inject
    public HearNamed(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, StaffKey named, String statement) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.HEAR, on, "HearNamed" + " " + named + " " + statement, (complaint, setting, as) -> complaint
                        .correspondence(setting)
                        .hear(by, as, named, statement));
    }
}
