package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.application.reading.Tracked.Decided;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;

/** The decision to keep or to show to others: the outcome, its reasons, what is done, and until when one can object. */
final class DecisionPaper {
    private DecisionPaper() {}

    static Response of(Tracked complaint, Decided decision, SealedPapers papers, Frame frame) throws IOException {
        var title = frame.say("case.title", complaint.reference());
        return papers.file(frame, complaint.reference() + "-decision.pdf", title, paper -> {
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
                    paper.text(
                            frame.say("remedy." + remedy.kind()) + " · " + frame.promised(remedy.due(), remedy.done()));
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
        });
    }
}
