package org.vieraugen.domain.question;

import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.DutyBound;

/** Everything that can be done with a question, each with the duty it takes. */
public enum QuestionAct implements DutyBound {
    ASK(QuestionDuty.KEEP_QUESTIONS),
    /** Another day for the answer. */
    MOVE(QuestionDuty.KEEP_QUESTIONS),
    /** The public reads its words, or does not. */
    SHOW(QuestionDuty.KEEP_QUESTIONS),
    /** What was public is so no more. */
    CONFIRM_KEEPING_BACK(QuestionDuty.KEEP_QUESTIONS),
    LEAVE_SHOWN(QuestionDuty.KEEP_QUESTIONS),
    WRITE_ANSWER(QuestionDuty.KEEP_QUESTIONS),
    CONFIRM_ANSWER(QuestionDuty.CONFIRM_ANSWER),
    SEND_BACK(QuestionDuty.CONFIRM_ANSWER);

    private final QuestionDuty duty;

    QuestionAct(QuestionDuty duty) {
        this.duty = duty;
    }

    @Override
    public Duty duty() {
        return duty;
    }
}
