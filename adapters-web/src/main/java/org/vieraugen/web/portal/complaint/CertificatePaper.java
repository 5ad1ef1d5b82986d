package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.SealedPapers.Sheet;

/** The certificate of what was erased (I7), to keep. */
public record CertificatePaper(Sheet sheet, Certificate certificate) {
    static Response of(Certificate certificate, SealedPapers papers, Frame frame) {
        return papers.file(
                certificate.reference() + ".pdf",
                "certificate",
                new CertificatePaper(papers.sheet(frame, frame.say("problem.erased")), certificate));
    }
}
