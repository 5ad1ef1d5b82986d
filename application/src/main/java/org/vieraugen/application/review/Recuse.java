package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.review.Reviewing;

/** A reviewer declares a relation and leaves the seat (C6). */
@OnePerServer
@Transactional
public class Recuse {
    private final ActRunner steps;

    @Inject
    public Recuse(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String reason) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReviewAct.RECUSE, reason), (complaint, setting, as) -> complaint
                .in(setting, Reviewing::new)
                .recuse(by, reason));
    }
}
