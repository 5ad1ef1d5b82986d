package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reviewing.Judgement;

/** Somebody with no earlier part does not confirm the ombudsperson's decision (F7). */
@OnePerServer
@Transactional
public class RefuseCountersignature {
    private final ActRunner steps;

    @Inject
    public RefuseCountersignature(ActRunner steps) {
        this.steps = steps;
    }

    /** @param instead what the decision should be instead; needed for a second refusal */
    public ComplaintState handle(ActRequest on, String reasons, Optional<Judgement> instead) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.COUNTERSIGN,
                on,
                "RefuseCountersignature" + " " + reasons + " " + instead,
                (complaint, setting, as) -> complaint.appeal(setting).refuse(by, reasons, instead));
    }
}
