package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;

/** What is handed to the security office: the threat word for word, who hands it over and why; never who complained. */
final class ThreatPaper {
    private ThreatPaper() {}

    static Response of(CaseView of, int number, SealedPapers papers, Frame frame) throws IOException {
        var threat = of.threats().get(number - 1);
        var title = frame.say("threat.paper");
        return papers.file(frame, of.reference() + "-" + number + ".pdf", title, paper -> {
            paper.heading(title);
            paper.text(frame.say("case.title", of.reference()) + " · " + frame.moment(of.submittedAt()));
            paper.subheading(frame.say("field.staff.threat"));
            paper.words(threat.threat());
            paper.subheading(frame.say("field.staff.reasons"));
            paper.words(threat.reasons());
            paper.text(threat.by().name() + " · " + frame.moment(threat.at()));
        });
    }
}
