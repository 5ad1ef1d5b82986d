package org.vieraugen.application.retention;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.retention.RetentionAct;

/** Erasing before the time is over: one person proposes it, another decides (I7). */
@OnePerServer
@Transactional
public class EraseEarlier {
    private final ActRunner steps;

    @Inject
    public EraseEarlier(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState propose(ActRequest on, String reason) {
        return steps.staff(on, Command.of(RetentionAct.PROPOSE_ERASURE, reason), (complaint, setting, as) -> complaint
                .in(setting, Retention::new)
                .proposeErasure(on.caller().staff(), as, reason));
    }

    public ComplaintState confirm(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(RetentionAct.ANSWER_ERASURE, true, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Retention::new)
                        .confirmErasure(on.caller().staff(), as, reasons));
    }

    public ComplaintState refuse(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(RetentionAct.ANSWER_ERASURE, false, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Retention::new)
                        .refuseErasure(on.caller().staff(), as, reasons));
    }
}
