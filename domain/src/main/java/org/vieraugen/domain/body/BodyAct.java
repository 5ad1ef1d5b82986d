package org.vieraugen.domain.body;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;

/** Everything that can be done with a body, each with the duty it takes. */
public enum BodyAct implements DutyBound {
    FOUND(BodyDuty.KEEP_BODIES),
    /** Kind, name, mandate or term; what ends today ends by this. */
    CHANGE(BodyDuty.KEEP_BODIES),
    ADD_MEMBER(BodyDuty.KEEP_BODIES),
    END_MEMBERSHIP(BodyDuty.KEEP_BODIES),
    /** Of a member who has not begun. */
    CALL_OFF_MEMBERSHIP(BodyDuty.KEEP_BODIES),
    /** Benches and quorum. */
    COMPOSE(BodyDuty.KEEP_BODIES),
    /** By vote, by turn, or nobody. */
    CHOOSE_CHAIR(BodyDuty.KEEP_BODIES),
    /** Of a group that wants to take part. */
    ASK_TO_JOIN(BodyDuty.KEEP_BODIES),
    ADMIT(BodyDuty.KEEP_BODIES),
    DECLINE(BodyDuty.KEEP_BODIES),
    WITHDRAW(BodyDuty.KEEP_BODIES),
    /** The closing report: this and its two answers are the acts on a body that is over. */
    HAND_IN_REPORT(BodyDuty.KEEP_BODIES),
    CONFIRM_REPORT(BodyDuty.KEEP_BODIES),
    /** By the second person; or by whoever wrote it. */
    SEND_BACK_REPORT(BodyDuty.KEEP_BODIES);

    private final BodyDuty duty;

    BodyAct(BodyDuty duty) {
        this.duty = duty;
    }

    @Override
    public Duty duty() {
        return duty;
    }
}
