package org.vieraugen.application.question;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Kept;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.question.Question;

/** Stores what becomes of a question, and lays what somebody is told of it into the outbox, in the caller's transaction: both happen, or neither. */
@OnePerServer
public class TellQuestions implements Kept<Question> {
    private final Questions questions;
    private final Outbox outbox;

    @Inject
    public TellQuestions(Questions questions, Outbox outbox) {
        this.questions = questions;
        this.outbox = outbox;
    }

    @Override
    public void add(Step<Question> first) {
        questions.add(first);
        tell(first);
    }

    @Override
    public void follow(Step<Question> step) {
        questions.follow(step);
        tell(step);
    }

    @Override
    public Question get(DepartmentKey department, UUID id) {
        return questions.get(department, id);
    }

    private void tell(Step<Question> step) {
        var question = step.next();
        step.acts().stream()
                .map(Act::at)
                .findFirst()
                .ifPresent(at -> outbox.post(
                        question.department(), new Subject(Question.KIND, question.id()), step.notices(), at));
    }
}
