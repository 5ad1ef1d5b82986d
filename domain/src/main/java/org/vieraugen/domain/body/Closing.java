package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Step;

/** A temporary body that is over owes a report (E6). */
public record Closing(Body body) {
    /** The shortest a report may be, in code points: about one short sentence, since a word or two tell nobody what was reached. What was stored before stays as it is. */
    public static final int LEAST_TEXT = 40;

    /**
     * The closing report is handed in, after the end and once.
     *
     * @throws Malformed for a title or a text that is empty or too long, and for a text shorter than {@value #LEAST_TEXT}
     * @throws RuleBroken E6 while the body is at work, or when it was handed in before
     */
    public Step<Body> handIn(String title, String text, Actor by) {
        if (!body.isOver(by.today())) {
            throw Body.broken("a closing report is handed in when the body is over");
        }
        if (body.report().isPresent()) {
            throw Body.broken("the closing report is handed in already");
        }
        var report = new ClosingReport(title, text, by.today());
        var said = text.strip();
        if (said.codePointCount(0, said.length()) < LEAST_TEXT) {
            throw new Malformed("text", "no-sentence", "must be a sentence, of at least " + LEAST_TEXT + " characters");
        }
        return Step.to(body.withReport(report).following()).noting(by.did(BodyEntries.REPORT_HANDED_IN));
    }

    /** The last day for the closing report, where one is owed. */
    public Optional<LocalDate> due() {
        return body.charter().term().until().flatMap(last -> body.charter()
                .reportWithin()
                .map(last::plusDays));
    }

    public ClosingReport.State state(LocalDate today) {
        boolean late = due().filter(due ->
                        body.report().map(ClosingReport::day).orElse(today).isAfter(due))
                .isPresent();
        if (body.report().isPresent()) {
            return late ? ClosingReport.State.HANDED_IN_LATE : ClosingReport.State.HANDED_IN;
        }
        if (due().isEmpty()) {
            return ClosingReport.State.NOT_OWED;
        }
        if (!body.isOver(today)) {
            return ClosingReport.State.TO_COME;
        }
        return late ? ClosingReport.State.MISSED : ClosingReport.State.OWED;
    }
}
