package org.vieraugen.domain.complaint;

import java.util.HashMap;
import java.util.Map;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.organisation.Organisation;

/** Who is, or belongs to, whoever represents the complainant (C7). */
final class Representation {
    private Representation() {}

    /** By their keys, with the name of the person or organisation that represents. */
    static Map<StaffKey, String> of(Complaint complaint, Organisation organisation) {
        var belonging = new HashMap<StaffKey, String>();
        var known = organisation.representatives();
        complaint.submission().particulars().representative().ifPresent(written -> belonging.putAll(known.of(written)));
        for (var signed : complaint.file().authorisations()) {
            belonging.putAll(known.of(signed.whom()));
            if (signed.signer() == Authorisation.Signer.REPRESENTATIVE) {
                belonging.putAll(known.of(signed.name()));
            }
        }
        return belonging;
    }
}
