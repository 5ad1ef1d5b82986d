package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.domain.RuleBroken;

/** Whoever asked does not want to know any more (E10), which those are told who answer, and the person who asked. Nobody of the staff does this: they would decide what they are asked. */
@OnePerServer
@Transactional
public class WithdrawQuestion {
    private final Acts acts;
    private final TellQuestions questions;

    @Inject
    public WithdrawQuestion(Acts acts, TellQuestions questions) {
        this.acts = acts;
        this.questions = questions;
    }

    /**
     * @throws Unknown when no department in which the guest is invited has such a question
     * @throws RuleBroken E10 for another organisation's question, or when it is answered or withdrawn
     */
    public Acted handle(Outside from, UUID id) {
        return acts.change(
                from,
                id,
                Command.of(WithdrawQuestion.class),
                questions,
                (question, by) -> question.withdraw(by.organisation(), by));
    }
}
