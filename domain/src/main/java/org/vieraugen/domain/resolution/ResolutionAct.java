package org.vieraugen.domain.resolution;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;
import org.vieraugen.domain.exchange.ExchangeDuty;

/** Everything that can be done with resolutions; it is for whoever keeps the exchange. */
public enum ResolutionAct implements DutyBound {
    PASS,
    /** Somebody says that it was fulfilled. */
    FULFIL,
    CONFIRM,
    SEND_BACK,
    GIVE_UP;

    @Override
    public Duty duty() {
        return ExchangeDuty.KEEP_EXCHANGE;
    }
}
