package org.vieraugen.application.unsealing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.unsealing.Unsealing;
import org.vieraugen.domain.unsealing.UnsealingAct;

/** The ombudsperson approves or refuses that a confidential identity is read (I2). */
@OnePerServer
@Transactional
public class AnswerUnsealing {
    private final ActRunner steps;

    @Inject
    public AnswerUnsealing(ActRunner steps) {
        this.steps = steps;
    }

    /** @param silence the law that forbids telling the complainant */
    public ComplaintState approve(ActRequest on, String reasons, Optional<Silence> silence) {
        var by = on.caller().staff();
        return steps.staff(
                on,
                Command.of(UnsealingAct.ANSWER_UNSEALING, true, reasons, silence),
                (complaint, setting, as) ->
                        complaint.in(setting, Unsealing::new).approve(by, reasons, silence));
    }

    public ComplaintState refuse(ActRequest on, String reasons) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(UnsealingAct.ANSWER_UNSEALING, false, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Unsealing::new)
                        .refuse(by, reasons));
    }
}
