package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.reception.Redirecting;

/** The desk proposes to send the complainant elsewhere; a second person must confirm (F9). */
@OnePerServer
@Transactional
public class ProposeRedirection {
    private final ActRunner steps;

    @Inject
    public ProposeRedirection(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String target, String reason, boolean consent) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(ReceptionAct.REDIRECT, target, reason, consent), (complaint, setting, as) -> complaint
                        .in(setting, Redirecting::new)
                        .proposeRedirection(by, as, target, reason, consent));
    }
}
