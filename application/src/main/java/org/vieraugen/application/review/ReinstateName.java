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

/** The second reviewer says that a name was settled wrongly: it counts again (C1). */
@OnePerServer
@Transactional
public class ReinstateName {
    private final ActRunner steps;

    @Inject
    public ReinstateName(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String asWritten) {
        return steps.staff(on, Command.of(ReviewAct.REINSTATE_NAME, asWritten), (complaint, setting, as) -> complaint
                .in(setting, Reviewing::new)
                .reinstate(on.caller().staff(), asWritten));
    }
}
