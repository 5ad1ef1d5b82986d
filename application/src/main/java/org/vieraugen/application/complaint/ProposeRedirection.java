package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;

/** The desk proposes to send the complainant elsewhere; a second person must confirm (F9). */
@Single
@Transactional
public class ProposeRedirection {
    private final Steps steps;

    @Inject
    public ProposeRedirection(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String target, String reason, boolean consent) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.REDIRECT,
                on,
                "ProposeRedirection" + " " + target + " " + reason + " " + consent,
                (complaint, setting, as) ->
                        complaint.reception(setting).proposeRedirection(by, as, target, reason, consent));
    }
}
