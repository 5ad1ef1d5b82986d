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
    CORRECT;

    @Override
    public Duty duty() {
        return ExchangeDuty.KEEP_EXCHANGE;
    }
}
