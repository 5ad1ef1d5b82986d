package org.vieraugen.application.complaint;

import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;

/** Where an act has brought a complaint. */
public record Moved(String reference, Status status, int version) {
    static Moved of(Complaint next) {
        return new Moved(next.reference().text(), next.status(), next.version() + 1);
    }
}
