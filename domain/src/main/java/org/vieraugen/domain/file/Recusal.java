package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** A reviewer's own declaration of a conflict (C6). */
public record Recusal(StaffKey staff, String reason, Instant at) implements Leaf {
    public Recusal {
        Text.required("reason", reason, 2_000);
    }
}
