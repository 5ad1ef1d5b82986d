package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.department.StaffKey;

/** The ombudsperson's reasoned permission despite a disclosable conflict; the complainant reads the reasons. */
public record Waiver(StaffKey staff, ConflictRule rule, String reasons, StaffKey by, Instant at) implements Leaf {
    /** The longest reasons, in characters. */
    public static final int MOST = 2_000;

    public Waiver {
        Text.required("reasons", reasons, MOST);
    }
}
