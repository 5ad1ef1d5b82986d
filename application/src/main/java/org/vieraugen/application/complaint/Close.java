package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** Ends a decided complaint; from here on the retention time runs. */
@Single
@Transactional
public class Close {
    private final Steps steps;

    @Inject
    public Close(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on) {
        var by = on.caller().staff();
        return steps.staff(Duty.CLOSE, on, "Close", (complaint, setting, as) -> complaint
                .completion(setting)
                .close(by, as));
    }
}
