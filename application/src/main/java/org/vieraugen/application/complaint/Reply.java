package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** The office writes to the complainant; the clock runs on. */
@Single
@Transactional
public class Reply {
    private final Steps steps;

    @Inject
    public Reply(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String text) {
        var by = on.caller().staff();
        return steps.staff(Duty.REPLY, on, "Reply" + " " + text, (complaint, setting, as) -> complaint
                .correspondence(setting)
                .reply(by, as, text));
    }
}
