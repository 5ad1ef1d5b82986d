package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionAct;

/** Enters a question that a partner, a member or the council asked, for the first time or again (E10). */
@OnePerServer
@Transactional
public class AskQuestion {
    private final Acts acts;
    private final Questions questions;

    @Inject
    public AskQuestion(Acts acts, Questions questions) {
        this.acts = acts;
        this.questions = questions;
    }

    /**
     * @param key an idempotency key
     * @param due by when it is answered, if something was agreed
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a question that the department does not have and that would be asked again
     * @throws RuleBroken E10 while the answer is still to come in time
     */
    public Acted handle(Caller caller, Optional<String> key, Asked asked, Optional<LocalDate> due) {
        return acts.begin(
                caller,
                key,
                Command.of(QuestionAct.ASK, asked, due),
                questions,
                (department, by) -> asked(department, asked, due, by));
    }

    private Step<Question> asked(DepartmentKey department, Asked asked, Optional<LocalDate> due, Actor by) {
        var id = TimeOrdered.id(by.at());
        if (asked.again().isEmpty()) {
            return Question.ask(id, department, asked, due, by);
        }
        var first = first(department, asked.again().get());
        return Question.askAgain(id, first, questions.after(department, first.id()), asked, due, by);
    }

    private Question first(DepartmentKey department, UUID again) {
        try {
            var named = questions.get(department, again);
            return named.first().equals(named.id()) ? named : questions.get(department, named.first());
        } catch (Unknown e) {
            throw new Malformed("again", "unknown", "there is no such question");
        }
    }
}
