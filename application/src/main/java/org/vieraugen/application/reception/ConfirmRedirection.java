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

/** A second person confirms that the matter lies outside the scope (F9). */
@OnePerServer
@Transactional
public class ConfirmRedirection {
    private final ActRunner steps;

    @Inject
    public ConfirmRedirection(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReceptionAct.CONFIRM_REDIRECTION, true), (complaint, setting, as) -> complaint
                .in(setting, Redirecting::new)
                .confirmRedirection(by, as));
    }
}
