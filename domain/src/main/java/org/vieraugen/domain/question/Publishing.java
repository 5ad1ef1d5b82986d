package org.vieraugen.domain.question;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.journal.Step;

/** Whether the public reads the words of a question. One person shows them, or keeps them back from the beginning; what was public once is taken back by two (F9). */
public record Publishing(Question question) {
    /** Nobody's case is in it: the public reads its words. */
    public Step<Question> show(Actor by) {
        return question.showing().isShown()
                ? Step.to(question)
                : Step.to(question.shown(question.showing().shown())).noting(by.did(QuestionEntries.QUESTION_SHOWN));
    }

    /**
     * The public reads that it was asked, and why its words are kept back. Words that it has read before are kept back when another person confirms it; until then they stay.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken F11 while another attempt waits
     */
    public Step<Question> keepBack(Showing.Ground ground, String reason, Actor by) {
        if (question.showing().isKeptBack(ground, reason)) {
            return Step.to(question);
        }
        if (!question.showing().wasPublic()) {
            return Step.to(question.shown(question.showing().keptBack(ground, reason)))
                    .noting(by.did(QuestionEntries.QUESTION_KEPT_BACK).with("ground", ground));
        }
        var next = question.showing().proposing(ground, reason, by);
        return Step.to(question.shown(next))
                .noting(by.did(QuestionEntries.KEEPING_BACK_PROPOSED)
                        .with("number", next.takingBacks().size())
                        .with("ground", ground));
    }

    /**
     * The second person agrees, and the words are public no more.
     *
     * @param number of the attempt that was read
     * @throws RuleBroken F9 for whoever wanted it, under whichever key; F11 when that does not wait
     */
    public Step<Question> confirm(int number, Actor by, Chart chart) {
        var next = question.showing().after(number, SecondWord.confirmed(by.who(), by.at()), chart);
        return Step.to(question.shown(next))
                .noting(by.did(QuestionEntries.QUESTION_KEPT_BACK)
                        .with("number", number)
                        .with("ground", next.ground().orElseThrow()));
    }

    /**
     * The second person does not agree; everything stays as it is.
     *
     * @param number of the attempt that was read
     * @throws Malformed without a reason
     * @throws RuleBroken F9 for whoever wanted it, under whichever key; F11 when that does not wait
     */
    public Step<Question> leave(int number, String reason, Actor by, Chart chart) {
        var next = question.showing().after(number, SecondWord.sentBack(by.who(), by.at(), reason), chart);
        return Step.to(question.shown(next))
                .noting(by.did(QuestionEntries.KEEPING_BACK_SENT_BACK).with("number", number));
    }
}
