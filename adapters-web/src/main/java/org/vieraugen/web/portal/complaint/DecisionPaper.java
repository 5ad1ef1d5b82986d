package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.application.reading.Tracked.Decided;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.SealedPapers.Sheet;

/** The decision to keep or to show to others: the outcome, its reasons, what is done, and until when one can object. */
public record DecisionPaper(Sheet sheet, Tracked complaint, Decided decision) {
    static Response of(Tracked complaint, Decided decision, SealedPapers papers, Frame frame) {
        return papers.file(
                complaint.reference() + "-decision.pdf",
                "decision",
                new DecisionPaper(
                        papers.sheet(frame, frame.say("case.title", complaint.reference())), complaint, decision));
    }
}
