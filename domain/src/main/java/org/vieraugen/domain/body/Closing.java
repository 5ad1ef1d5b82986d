package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;

/** A temporary body that is over owes a report, which two people hand in (E6, F9). */
public record Closing(Body body) {
    /** Who writes the report, and who confirms it. */
    public static final TwoPeople TWO =
            new TwoPeople("F9", BodyDuty.KEEP_BODIES.roles(), BodyDuty.KEEP_BODIES.roles(), Optional.empty());

    /** A closing report was not handed in by its day. */
    public static final Notice.Kind MISSED = new Notice.Kind("BODY_REPORT_MISSED");

    /** The shortest a report may be, in code points: about one short sentence, since a word or two tell nobody what was reached. What was stored before stays as it is. */
    public static final int LEAST_TEXT = 40;

    /**
     * Somebody writes the closing report, after the end; handed in it is once another person confirms it.
     *
     * @throws Malformed for a title or a text that is empty or too long, and for a text shorter than {@value #LEAST_TEXT}
     * @throws RuleBroken E6 while the body is at work, or when it was handed in before; F11 while one waits
     */
    public Step<Body> handIn(String title, String text, Actor by) {
        if (!body.isOver(by.today())) {
            throw Body.broken("report-too-early", "a closing report is handed in when the body is over");
        }
        if (body.report().isPresent()) {
            throw Body.broken("report-there", "the closing report is handed in already");
        }
        Proposed.requireNoneWaiting(body.drafts().stream());
        requireReport(title, text, by);
        int number = body.drafts().size() + 1;
        var draft = new ClosingReport.Draft(number, title, text, by.who(), by.at(), Optional.empty());
        return Step.to(body.withReport(body.report(), Proposed.and(body.drafts(), draft))
                        .following())
                .noting(by.did(BodyEntries.REPORT_WRITTEN).with("number", number));
    }

    private static void requireReport(String title, String text, Actor by) {
        var said = new ClosingReport(title, text, by.today()).text().strip();
        if (said.codePointCount(0, said.length()) < LEAST_TEXT) {
            throw new Malformed("text", "no-sentence", "must be a sentence, of at least " + LEAST_TEXT + " characters");
        }
    }

    /**
     * The second person agrees: it is handed in, today.
     *
     * @param shown the number of what was read
     * @throws RuleBroken F9 for whoever wrote it, under whichever key; F11 when that does not wait
     */
    public Step<Body> confirm(int shown, Actor by, Chart chart) {
        var draft = TWO.confirmed(body.drafts(), shown, chart, by.who(), by.at());
        var report = new ClosingReport(draft.title(), draft.text(), by.today());
        return Step.to(body.withReport(Optional.of(report), Proposed.with(body.drafts(), draft))
                        .following())
                .noting(by.did(BodyEntries.REPORT_HANDED_IN).with("number", shown));
    }

    /**
     * The second person does not agree, or whoever wrote it takes it back; it is owed as before.
     *
     * @param shown the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Step<Body> sendBack(int shown, String reason, Actor by) {
        var draft = Proposed.read(body.drafts(), shown).after(SecondWord.sentBack(by.who(), by.at(), reason));
        return Step.to(body.withReport(body.report(), Proposed.with(body.drafts(), draft))
                        .following())
                .noting(by.did(BodyEntries.REPORT_SENT_BACK).with("number", shown));
    }

    /** The report that waits for the second person. */
    public Optional<ClosingReport.Draft> waiting() {
        return Proposed.waiting(body.drafts().stream());
    }

    /** Up, and to whoever could hand it in. */
    public static List<Notice> missed() {
        return List.of(Notice.to(Role.OMBUDSPERSON, MISSED), Notice.to(Role.COORDINATOR, MISSED));
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
