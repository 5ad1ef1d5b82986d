package org.vieraugen.domain.text;

import org.vieraugen.domain.access.Duty;

/** Everything that can be done with a text module, each with the duty it takes. */
public enum TextAct {
    WRITE(TextDuty.KEEP_TEXTS),
    /** Another content in place of the one in force. */
    PROPOSE(TextDuty.KEEP_TEXTS),
    CONFIRM(TextDuty.KEEP_TEXTS),
    REFUSE(TextDuty.KEEP_TEXTS),
    TAKE_BACK(TextDuty.KEEP_TEXTS),
    /** Looked at, and still right. */
    REVIEW(TextDuty.KEEP_TEXTS),
    /** Somebody else sees to it from now on. */
    HAND_OVER(TextDuty.KEEP_TEXTS),
    RETIRE(TextDuty.KEEP_TEXTS),
    BRING_BACK(TextDuty.KEEP_TEXTS),
    /** Counted, and never by whom (L10). */
    INSERT(TextDuty.USE_TEXTS);

    private final TextDuty duty;

    TextAct(TextDuty duty) {
        this.duty = duty;
    }

    public Duty duty() {
        return duty;
    }
}
