package org.vieraugen.domain.invitation;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;
import org.vieraugen.domain.exchange.ExchangeDuty;

/** Everything that staff do with invitations, each with the duty it takes: whoever keeps the exchange invites to it. */
public enum InvitationAct implements DutyBound {
    /** What somebody invited said on the telephone, or at the door. */
    NOTE_REPLY,
    DECLINE_WISH,
    /** What stands in the participant's calendar, once more. */
    SEND_AGAIN;

    @Override
    public Duty duty() {
        return ExchangeDuty.KEEP_EXCHANGE;
    }
}
