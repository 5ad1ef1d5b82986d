package org.vieraugen.domain.mandate;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;

/** Everything that can be done with a mandate, each with the duty it takes. */
public enum MandateAct implements DutyBound {
    ENTER(MandateDuty.KEEP_MANDATES),
    /** Paper, route or points. */
    CHANGE(MandateDuty.KEEP_MANDATES),
    REPORT(MandateDuty.KEEP_MANDATES),
    CONFIRM(MandateDuty.CONFIRM_PROGRESS),
    /** By the second person; or by whoever said it, who takes it back. */
    SEND_BACK(MandateDuty.CONFIRM_PROGRESS),
    PUBLISH(MandateDuty.KEEP_MANDATES),
    /** From the public, once another person confirms it. */
    TAKE_BACK(MandateDuty.KEEP_MANDATES),
    CONFIRM_TAKING_BACK(MandateDuty.CONFIRM_PROGRESS),
    /** By the second person; or by whoever wanted it taken back. */
    KEEP_PUBLISHED(MandateDuty.CONFIRM_PROGRESS);

    private final MandateDuty duty;

    MandateAct(MandateDuty duty) {
        this.duty = duty;
    }

    @Override
    public Duty duty() {
        return duty;
    }
}
