package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;

/** The questions of the sample: answered in time, missed and asked again, and one that waits (E10). */
@OnePerServer
public class SampleQuestions {
    private final Questions questions;

    @Inject
    public SampleQuestions(Questions questions) {
        this.questions = questions;
    }

    void make(SampleFrame in, List<SampleText> all) {
        all.forEach(one -> {
            var first = asked(in, one, Optional.empty());
            one.all("again").forEach(later -> asked(in, later, Optional.of(first)));
        });
    }

    private Question asked(SampleFrame in, SampleText text, Optional<Question> first) {
        var by = in.keeper(in.ago(text.number("ago")));
        var asked = new Asked(
                text.say("organisation"),
                Asked.Capacity.valueOf(text.say("capacity")),
                text.say("title"),
                text.say("text"),
                by.today(),
                Optional.empty());
        var due = Optional.of(in.working(by.today().plus(Question.USUAL)));
        var id = TimeOrdered.id(by.at());
        var begun = first.map(one -> new Asking(one, List.of()).again(id, asked, due, by))
                .orElseGet(() -> Question.ask(id, in.department(), asked, due, by));
        questions.add(begun);
        var question = followed(begun.next().publishing().show(by));
        if (text.find("answer").isPresent()) {
            var day = in.ago(text.number("answered"));
            question = followed(question.answer(text.say("answer"), in.keeper(day)));
            question = followed(question.confirm(1, in.second(day), in.chart()));
        }
        return question;
    }

    private Question followed(Step<Question> step) {
        questions.follow(step);
        return step.next();
    }
}
