package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.review.Reviewing;

/** The first reviewer proposes a finding. */
@OnePerServer
@Transactional
public class Find {
    private final ActRunner steps;

    @Inject
    public Find(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, Judgement proposal) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReviewAct.FIND, proposal), (complaint, setting, as) -> complaint
                .in(setting, Reviewing::new)
                .find(by, proposal));
    }
}
