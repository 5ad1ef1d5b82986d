package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.review.Reviewing;

/** The first reviewer asks the complainant; the clock stands still until the answer. */
@OnePerServer
@Transactional
public class Ask {
    private final ActRunner steps;

    @Inject
    public Ask(ActRunner steps) {
        this.steps = steps;
    }

    /** @param inTheirs the same in the complainant's language */
    public ComplaintState handle(ActRequest on, String question, Optional<String> inTheirs) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(ReviewAct.ASK, question, inTheirs), (complaint, setting, as) -> complaint
                .in(setting, Reviewing::new)
                .ask(by, question, inTheirs));
    }
}
