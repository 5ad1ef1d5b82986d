package org.vieraugen.web.portal.complaint;

import java.io.IOException;
import org.vieraugen.application.complaint.CaseView;
import org.vieraugen.application.complaint.CaseView.ThreatView;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.look.Paper;

/** What is handed to the security office: the threat word for word, who hands it over and why; never who complained. */
final class ThreatPaper {
    private ThreatPaper() {}

    static byte[] of(CaseView of, ThreatView threat, boolean sealed, Frame frame) throws IOException {
        var title = frame.say("threat.paper");
        try (var paper = new Paper(frame.language(), title)) {
            paper.heading(title);
            paper.text(frame.say("case.title", of.reference()) + " · " + frame.moment(of.submittedAt()));
            paper.subheading(frame.say("field.staff.threat"));
            paper.words(threat.threat());
            paper.subheading(frame.say("field.staff.reasons"));
            paper.words(threat.reasons());
            paper.text(threat.by().name() + " · " + frame.moment(threat.at()));
            if (sealed) {
                paper.text(frame.say("paper.sealed"));
            }
            return paper.bytes();
        }
    }
}
