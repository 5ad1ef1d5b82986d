package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * The complainant doubts somebody who acts in the complaint, and so names them for that alone (L7): whoever is challenged is not complained about (C1).
 *
 * @param asWritten how the person is named
 */
public record Challenge(StaffKey staff, String asWritten, Instant at) implements Leaf {
    /**
     * The ombudsperson's word on it.
     *
     * @param upheld whether there is reason to doubt: then the person keeps away from now on (C6)
     */
    public record Decided(StaffKey staff, boolean upheld, String reasons, StaffKey by, Instant at) implements Leaf {
        public Decided {
            Text.required("reasons", reasons, 2_000);
        }
    }
}
