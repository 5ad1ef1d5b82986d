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

/** The second pair of eyes agrees: the finding becomes the decision (F1-F3). */
@OnePerServer
@Transactional
public class Concur {
    private final ActRunner steps;

    @Inject
    public Concur(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReviewAct.CONCUR), (complaint, setting, as) -> complaint
                .in(setting, Reviewing::new)
                .concur(by));
    }
}
