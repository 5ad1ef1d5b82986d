package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.ReceptionAct;

/** The desk says who is meant by a name, who handled the procedure, and which team it is about. */
@OnePerServer
@Transactional
public class Triage {
    private final ActRunner steps;

    @Inject
    public Triage(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, Clarification found) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReceptionAct.TRIAGE, found), (complaint, setting, as) -> complaint
                .in(setting, Clarifying::new)
                .triage(by, as, found));
    }
}
