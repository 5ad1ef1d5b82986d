package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;

/** The certificate of what was erased (I7), to keep. */
final class CertificatePaper {
    private CertificatePaper() {}

    static Response of(Certificate certificate, SealedPapers papers, Frame frame) throws IOException {
        var title = frame.say("problem.erased");
        return papers.file(frame, certificate.reference() + ".pdf", title, paper -> {
            paper.heading(title);
            paper.text(frame.say("case.title", certificate.reference()));
            paper.text(frame.say("erased.text"));
            paper.subheading(frame.say("erased.on"));
            paper.text(frame.moment(certificate.at()) + " · " + frame.say("role." + certificate.by()));
            paper.subheading(frame.say("erased.leaves"));
            paper.text(Integer.toString(certificate.leaves() + 1));
            paper.subheading(frame.say("erased.files"));
            paper.text(Integer.toString(certificate.files()));
            paper.subheading(frame.say("erased.proof"));
            paper.words(certificate.entry() + ": " + certificate.hash());
            if (certificate.early()) {
                paper.text(frame.say("erased.early"));
            }
        });
    }
}
