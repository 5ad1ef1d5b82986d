package org.vieraugen.domain.participant;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;

/** Everything that staff can do with a participant, each with the duty it takes. */
public enum ParticipantAct implements DutyBound {
    INVITE_PARTICIPANT,
    CHANGE_PARTICIPANT,
    /** At once. */
    END_PARTICIPANT,
    /** The mail with the way to the sign-in page, once more. */
    REMIND_PARTICIPANT;

    @Override
    public Duty duty() {
        return ParticipantDuty.KEEP_PARTICIPANTS;
    }
}
