package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** What a named staff member said to the coordinator (F10). */
public record Statement(StaffKey staff, String text, StaffKey recordedBy, Instant at) implements Leaf {
    public Statement {
        Text.required("text", text, Text.MOST);
    }
}
