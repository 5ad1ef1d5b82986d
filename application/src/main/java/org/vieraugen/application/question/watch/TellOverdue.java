package org.vieraugen.application.question.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.application.question.Questions;
import org.vieraugen.application.question.watch.OverdueQuestions.Overdue;
import org.vieraugen.application.question.watch.OverdueQuestions.What;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionEntries;
import org.vieraugen.domain.question.QuestionNotices;

/** A question that was not answered by its day is told up, to whoever answers and to whoever asked; one at which nobody looked, to whoever could: each once (E10, P5). */
@OnePerServer
@Transactional
public class TellOverdue {
    private final OverdueQuestions overdue;
    private final Questions questions;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TellOverdue(OverdueQuestions overdue, Questions questions, Journal journal, Outbox outbox, Clock clock) {
        this.overdue = overdue;
        this.questions = questions;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nothing becomes of one of which another server has just told, or that somebody has answered or looked at after all. */
    public void handle(Overdue one) {
        var by = new Clockwork(clock.instant());
        var question = questions.get(one.department(), one.question());
        boolean missed = one.what() == What.MISSED;
        boolean due = missed ? question.isMissed(by.today()) : question.isOverlooked(by.today());
        if (!due || !overdue.tell(one)) {
            return;
        }
        if (missed) {
            tell(
                    question,
                    by.did(QuestionEntries.QUESTION_MISSED).with("due", question.due()),
                    QuestionNotices.missed(question));
        } else {
            tell(question, by.did(QuestionEntries.QUESTION_OVERLOOKED), QuestionNotices.overlooked());
        }
    }

    private void tell(Question question, Act act, List<Notice> notices) {
        var subject = new Subject(Question.KIND, question.id());
        journal.append(question.department(), subject, List.of(act));
        outbox.post(question.department(), subject, notices, act.at());
    }
}
