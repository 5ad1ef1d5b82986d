package org.vieraugen.web.portal.complaint;

import java.io.IOException;
import java.util.Optional;
import org.vieraugen.application.complaint.Tracked;
import org.vieraugen.application.complaint.Tracked.Decided;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.look.Paper;

/** The decision to keep or to show to others: the outcome, its reasons, what is done, and until when one can object. */
final class DecisionPaper {
    private DecisionPaper() {}

    static byte[] of(Tracked complaint, Decided decision, boolean sealed, Frame frame) throws IOException {
        var title = frame.say("case.title", complaint.reference());
        try (var paper = new Paper(frame.language(), title)) {
            paper.heading(frame.say("case.decision"));
            paper.text(title);
            paper.subheading(frame.say("outcome." + decision.outcome()));
            paper.text(frame.moment(decision.at()) + " · "
                    + frame.say(decision.isFinal() ? "case.decision.final" : "case.decision.eyes"));
            paper.subheading(frame.say("case.reasons"));
            paper.words(decision.reasons());
            if (decision.onStatement().isPresent()) {
                paper.subheading(frame.say("case.on-statement"));
                paper.words(decision.onStatement().get());
            }
            if (!decision.remedies().isEmpty()) {
                paper.subheading(frame.say("case.remedies"));
                for (var remedy : decision.remedies()) {
                    paper.text(frame.say("remedy." + remedy.kind()) + " · "
                            + (remedy.done().isPresent()
                                    ? frame.say(
                                            "case.remedy.done",
                                            frame.day(remedy.done().get()))
                                    : frame.say("case.remedy.due", frame.day(remedy.due()))));
                    paper.words(remedy.description());
                }
            }
            if (!complaint.waivers().isEmpty()) {
                paper.subheading(frame.say("case.waivers"));
                paper.text(frame.say("case.waivers.text"));
                for (var waiver : complaint.waivers()) {
                    paper.text(frame.say("conflict." + waiver.rule()));
                    paper.words(waiver.reasons());
                }
            }
            Optional<String> until = complaint.objectionUntil().map(frame::day);
            if (until.isPresent()) {
                paper.subheading(frame.say("case.objection-until"));
                paper.text(frame.say("case.until", until.get()));
                paper.text(frame.say("case.objection.text"));
            }
            if (complaint.legalDeadline()) {
                paper.subheading(frame.say("legal.title"));
                paper.text(frame.say("legal.text"));
            }
            if (sealed) {
                paper.text(frame.say("paper.sealed"));
            }
            return paper.bytes();
        }
    }
}
