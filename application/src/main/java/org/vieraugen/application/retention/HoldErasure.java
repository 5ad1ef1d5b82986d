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

/** Stops the erasure of a complaint for a reason, or lets it go on (I7). */
@OnePerServer
@Transactional
public class HoldErasure {
    private final ActRunner steps;

    @Inject
    public HoldErasure(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState hold(ActRequest on, String reason) {
        return steps.staff(on, Command.of(RetentionAct.HOLD, reason), (complaint, setting, as) -> complaint
                .in(setting, Retention::new)
                .hold(on.caller().staff(), as, reason));
    }

    public ComplaintState lift(ActRequest on, String reason) {
        return steps.staff(on, Command.of(RetentionAct.LIFT_HOLD, reason), (complaint, setting, as) -> complaint
                .in(setting, Retention::new)
                .lift(on.caller().staff(), as, reason));
    }
}
