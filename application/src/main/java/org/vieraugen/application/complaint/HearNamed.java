package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.StaffKey;

/** The coordinator writes down the statement of the person complained about (F10). */
@OnePerServer
@Transactional
public class HearNamed {
    private final ActRunner steps;

    @Inject
    public HearNamed(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, StaffKey named, String statement) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.HEAR, on, "HearNamed" + " " + named + " " + statement, (complaint, setting, as) -> complaint
                        .correspondence(setting)
                        .hear(by, as, named, statement));
    }
}
