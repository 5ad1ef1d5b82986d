package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.CaseView.ThreatView;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.SealedPapers.Sheet;

/** What is handed to the security office: the threat word for word, who hands it over and why; never who complained. */
public record ThreatPaper(Sheet sheet, String reference, Instant submittedAt, ThreatView threat) {
    static Response of(CaseView of, int number, SealedPapers papers, Frame frame) {
        return papers.file(
                of.reference() + "-" + number + ".pdf",
                "threat",
                new ThreatPaper(
                        papers.sheet(frame, frame.say("threat.paper")),
                        of.reference(),
                        of.told().submittedAt(),
                        of.protection().threats().get(number - 1)));
    }
}
