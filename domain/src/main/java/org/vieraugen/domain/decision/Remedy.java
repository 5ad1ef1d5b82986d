package org.vieraugen.domain.decision;

import java.time.LocalDate;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/** What is done for this person: who does it, until when. The description has up to 2,000 characters. */
public record Remedy(Kind kind, String description, StaffKey owner, LocalDate due) {
    /** The longest description, in characters. */
    public static final int MOST = 2_000;

    /** The kinds a city answers with. */
    public enum Kind {
        APOLOGY,
        CORRECTION,
        APPOINTMENT,
        EXPEDITED_HANDLING,
        EXPLANATION,
        OTHER
    }

    public Remedy {
        Text.optional("remedies.description", description, MOST);
    }
}
