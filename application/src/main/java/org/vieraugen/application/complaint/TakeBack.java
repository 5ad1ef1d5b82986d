package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Matter;

/** Whoever proposed something that waits for a second person takes it back. */
@Single
@Transactional
public class TakeBack {
    private final Steps steps;

    @Inject
    public TakeBack(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, Matter.Kind kind, String reason) {
        return steps.staff(
                Duty.REPLY,
                on,
                "TakeBack " + kind + " " + reason,
                (complaint, setting, as) -> complaint.takeBack(kind, on.caller().staff(), as, reason, setting));
    }
}
