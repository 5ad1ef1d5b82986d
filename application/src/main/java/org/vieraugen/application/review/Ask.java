package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** The first reviewer asks the complainant; the clock stands still until the answer. */
@Single
@Transactional
public class Ask {
    private final Steps steps;

    @Inject
    public Ask(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String question) {
        var by = on.caller().staff();
        return steps.staff(Duty.ASK, on, "Ask" + " " + question, (complaint, setting, as) -> complaint
                .reviewing(setting)
                .ask(by, question));
    }
}
