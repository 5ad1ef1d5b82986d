package org.vieraugen.domain.request;

import org.vieraugen.domain.access.Duty;

/** Everything that staff can do with a request, each with the duty it takes. */
public enum RequestAct {
    /** At the counter, on the phone, from a letter. */
    TAKE_IN(RequestDuty.KEEP_REQUESTS),
    ANSWER(RequestDuty.KEEP_REQUESTS),
    MOVE(RequestDuty.KEEP_REQUESTS),
    /** Without an answer. */
    CLOSE(RequestDuty.KEEP_REQUESTS),
    MAKE_COMPLAINT(RequestDuty.MAKE_COMPLAINT);

    private final RequestDuty duty;

    RequestAct(RequestDuty duty) {
        this.duty = duty;
    }

    public Duty duty() {
        return duty;
    }
}
