package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.review.Reviewing;

/** One later date with a reason, told to the complainant. */
@OnePerServer
@Transactional
public class Extend {
    private final ActRunner steps;

    @Inject
    public Extend(ActRunner steps) {
        this.steps = steps;
    }

    /** @param inTheirs the reason in the complainant's language */
    public ComplaintState handle(ActRequest on, LocalDate until, String reason, Optional<String> inTheirs) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(ReviewAct.EXTEND, until, reason, inTheirs), (complaint, setting, as) -> complaint
                        .in(setting, Reviewing::new)
                        .extend(by, as, until, reason, inTheirs));
    }
}
