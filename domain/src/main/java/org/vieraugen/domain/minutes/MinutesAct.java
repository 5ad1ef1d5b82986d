package org.vieraugen.domain.minutes;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;
import org.vieraugen.domain.exchange.ExchangeDuty;

/** Everything that can be done with minutes; it is for whoever keeps the exchange. */
public enum MinutesAct implements DutyBound {
    BEGIN,
    ADD_ITEM,
    WRITE_ITEM,
    MOVE_ITEM,
    REMOVE_ITEM,
    CIRCULATE,
    TAKE_BACK,
    ASK_AMENDMENT,
    TAKE_AMENDMENT,
    DECLINE_AMENDMENT,
    APPROVE,
    CONFIRM_APPROVAL,
    REFUSE_APPROVAL,
    CORRECT,
    /** An edition to the public, for the host. */
    PROPOSE_CLOSURE,
    /** By a partner, or entered for one. */
    AGREE_CLOSURE,
    TAKE_CLOSURE_BACK;

    @Override
    public Duty duty() {
        return ExchangeDuty.KEEP_EXCHANGE;
    }
}
