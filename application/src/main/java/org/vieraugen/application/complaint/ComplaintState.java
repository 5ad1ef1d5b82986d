package org.vieraugen.application.complaint;

import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;

/** Where an act has brought a complaint. */
public record ComplaintState(String reference, Status status, int version) {
    static ComplaintState of(Complaint next) {
        return new ComplaintState(next.reference().text(), next.status(), next.version() + 1);
    }
}
