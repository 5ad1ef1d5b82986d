package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.question.QuestionAct;

/** Somebody writes an answer; another person confirms it or sends it back (F9, F11). */
@OnePerServer
@Transactional
public class AnswerQuestion {
    private final Acts acts;
    private final TellQuestions questions;

    @Inject
    public AnswerQuestion(Acts acts, TellQuestions questions) {
        this.acts = acts;
        this.questions = questions;
    }

    /**
     * @throws Malformed for an empty answer
     * @throws RuleBroken E10 when it is answered or withdrawn; F11 while another answer waits
     */
    public Acted write(Target on, String text) {
        return acts.change(
                on, Command.of(QuestionAct.WRITE_ANSWER, text), questions, (question, by) -> question.answer(text, by));
    }

    /**
     * @param number of the answer that was read
     * @throws RuleBroken F9 for whoever wrote it; F11 when that does not wait
     */
    public Acted confirm(Target on, int number) {
        return acts.change(
                on,
                Command.of(QuestionAct.CONFIRM_ANSWER, number),
                questions,
                (question, by) -> question.confirm(number, by, acts.chart()));
    }

    /**
     * @param number of the answer that was read
     * @throws Malformed without a reason
     * @throws RuleBroken F9 for whoever wrote it; F11 when that does not wait
     */
    public Acted sendBack(Target on, int number, String reason) {
        return acts.change(
                on,
                Command.of(QuestionAct.SEND_BACK, number, reason),
                questions,
                (question, by) -> question.sendBack(number, reason, by, acts.chart()));
    }
}
