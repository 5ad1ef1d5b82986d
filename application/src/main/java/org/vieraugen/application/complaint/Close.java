package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Duty;

/** Ends a decided complaint; from here on the retention time runs. */
@OnePerServer
@Transactional
public class Close {
    private final ActRunner steps;

    @Inject
    public Close(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on) {
        var by = on.caller().staff();
        return steps.staff(Duty.CLOSE, on, "Close", (complaint, setting, as) -> complaint
                .completion(setting)
                .close(by, as));
    }
}
