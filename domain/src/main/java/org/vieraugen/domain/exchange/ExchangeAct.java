package org.vieraugen.domain.exchange;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;

/** Everything that can be done with series and sessions, each with the duty it takes. */
public enum ExchangeAct implements DutyBound {
    BEGIN_SERIES,
    CHANGE_SERIES,
    PLAN_SESSION,
    MOVE_SESSION,
    CANCEL_SESSION,
    /** It took place. */
    HOLD_SESSION,
    /** Another person agrees with what was said late of it. */
    CONFIRM_HELD,
    /** It did not take place, though that was said; another person agrees by {@link #CONFIRM_HELD}. */
    DENY_HELD,
    SEND_BACK_HELD,
    /** It did not take place. */
    MISS_SESSION,
    ADD_TOPIC,
    WITHDRAW_TOPIC,
    /** To the next session, by a vote. */
    POSTPONE_TOPIC;

    @Override
    public Duty duty() {
        return ExchangeDuty.KEEP_EXCHANGE;
    }
}
