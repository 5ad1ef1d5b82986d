package org.vieraugen.application.review;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Reviewing.Judgement;

/** Somebody with no earlier part does not confirm the ombudsperson's decision (F7). */
@Single
@Transactional
public class RefuseCountersignature {
    private final Steps steps;

    @Inject
    public RefuseCountersignature(Steps steps) {
        this.steps = steps;
    }

    /** @param instead what the decision should be instead; needed for a second refusal */
    public Moved handle(On on, String reasons, Optional<Judgement> instead) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.COUNTERSIGN,
                on,
                "RefuseCountersignature" + " " + reasons + " " + instead,
                (complaint, setting, as) -> complaint.appeal(setting).refuse(by, reasons, instead));
    }
}
