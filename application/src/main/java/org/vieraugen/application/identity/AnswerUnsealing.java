package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Unsealing.Silence;

/** The ombudsperson approves or refuses that a confidential identity is read (I2). */
@Single
@Transactional
public class AnswerUnsealing {
    private final Steps steps;

    @Inject
    public AnswerUnsealing(Steps steps) {
        this.steps = steps;
    }

    /** @param silence the law that forbids telling the complainant */
    public Moved approve(On on, String reasons, Optional<Silence> silence) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.ANSWER_UNSEALING,
                on,
                "ApproveUnsealing" + " " + reasons + " " + silence,
                (complaint, setting, as) -> complaint.unsealing(setting).approve(by, reasons, silence));
    }

    public Moved refuse(On on, String reasons) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.ANSWER_UNSEALING, on, "RefuseUnsealing" + " " + reasons, (complaint, setting, as) -> complaint
                        .unsealing(setting)
                        .refuse(by, reasons));
    }
}
