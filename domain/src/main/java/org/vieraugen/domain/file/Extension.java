package org.vieraugen.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** One later date, with the reason that the complainant is told. */
public record Extension(LocalDate until, String reason, StaffKey by, Instant at) implements Leaf {
    public Extension {
        Text.required("reason", reason, 2_000);
    }
}
