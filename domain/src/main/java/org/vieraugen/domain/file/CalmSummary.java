package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** What a hurtful text wants, in calm words, so that not everybody has to read it. */
public record CalmSummary(String text, StaffKey by, Instant at) implements Leaf {
    public CalmSummary {
        Text.required("text", text, 2_000);
    }
}
