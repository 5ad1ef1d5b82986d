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
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionAct;

/** Until when a question is answered, and whether the public reads its words. */
@OnePerServer
@Transactional
public class ChangeQuestion {
    private final Acts acts;
    private final Questions questions;

    @Inject
    public ChangeQuestion(Acts acts, Questions questions) {
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
        return acts.change(on, Command.of(QuestionAct.SHOW), questions, Question::show);
    }

    /** @throws Malformed without a reason, which the public reads in their place */
    public Acted keepBack(Target on, String reason) {
        return acts.change(
                on, Command.of(QuestionAct.SHOW, reason), questions, (question, by) -> question.keepBack(reason, by));
    }
}
