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

/** The second pair of eyes disagrees with the finding (F4). */
@OnePerServer
@Transactional
public class DissentFrom {
    private final ActRunner steps;

    @Inject
    public DissentFrom(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String reasons) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReviewAct.DISSENT, reasons), (complaint, setting, as) -> complaint
                .in(setting, Reviewing::new)
                .dissent(by, reasons));
    }
}
