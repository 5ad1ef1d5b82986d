package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.question.QuestionAct;
import org.vieraugen.domain.question.Showing.Ground;

/** Until when a question is answered, and whether the public reads its words. */
@OnePerServer
@Transactional
public class ChangeQuestion {
    private final Acts acts;
    private final TellQuestions questions;

    @Inject
    public ChangeQuestion(Acts acts, TellQuestions questions) {
        this.acts = acts;
        this.questions = questions;
    }

    /**
     * @throws Malformed without a reason, or for a day that cannot be promised
     * @throws RuleBroken E10 when it is answered or withdrawn, or the day has passed
     */
    public Acted move(Target on, LocalDate due, String reason) {
        return acts.change(
                on,
                Command.of(QuestionAct.MOVE, due, reason),
                questions,
                (question, by) -> question.move(due, reason, by));
    }

    /** The public reads its words. */
    public Acted show(Target on) {
        return acts.change(on, Command.of(QuestionAct.SHOW), questions, (question, by) -> question.publishing()
                .show(by));
    }

    /**
     * @param reason which the public reads in their place
     * @throws Malformed without a reason
     * @throws RuleBroken F11 for words that were public, while another attempt waits for a second person
     */
    public Acted keepBack(Target on, Ground ground, String reason) {
        return acts.change(
                on, Command.of(QuestionAct.SHOW, ground, reason), questions, (question, by) -> question.publishing()
                        .keepBack(ground, reason, by));
    }

    /**
     * @param number of the attempt that was read
     * @throws RuleBroken F9 for whoever wanted it; F11 when that does not wait
     */
    public Acted confirmKeepingBack(Target on, int number) {
        return acts.change(
                on,
                Command.of(QuestionAct.CONFIRM_KEEPING_BACK, number),
                questions,
                (question, by) -> question.publishing().confirm(number, by, acts.chart()));
    }

    /**
     * @param number of the attempt that was read
     * @throws Malformed without a reason
     * @throws RuleBroken F9 for whoever wanted it; F11 when that does not wait
     */
    public Acted leaveShown(Target on, int number, String reason) {
        return acts.change(
                on,
                Command.of(QuestionAct.LEAVE_SHOWN, number, reason),
                questions,
                (question, by) -> question.publishing().leave(number, reason, by, acts.chart()));
    }
}
