package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** A threat that was handed to the security office. */
public record ThreatReport(String threat, String reasons, StaffKey by, Instant at) implements Leaf {
    public ThreatReport {
        Text.required("threat", threat, Text.MOST);
        Text.required("reasons", reasons, 2_000);
    }
}
