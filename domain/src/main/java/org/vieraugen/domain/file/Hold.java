package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** Somebody stops the erasure, for a reason such as a lawsuit (I7). */
public record Hold(String reason, StaffKey by, Instant at) implements Leaf {
    private static final int MOST = 2_000;

    public Hold {
        Text.required("reason", reason, MOST);
    }

    /** The reason is gone. */
    public record Lifted(String reason, StaffKey by, Instant at) implements Leaf {
        public Lifted {
            Text.required("reason", reason, MOST);
        }
    }
}
