package org.vieraugen.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * One later date, with the reason that the complainant is told, of up to 2,000 characters.
 *
 * @param inTheirs the reason in the complainant's language, where it was given in that, too
 */
public record Extension(LocalDate until, String reason, Optional<String> inTheirs, StaffKey by, Instant at)
        implements Leaf {
    private static final int MOST = 2_000;

    public Extension {
        Text.required("reason", reason, MOST);
        inTheirs.ifPresent(theirs -> Text.required("reasonInTheirs", theirs, MOST));
    }

    /** A reason in German only. */
    public Extension(LocalDate until, String reason, StaffKey by, Instant at) {
        this(until, reason, Optional.empty(), by, at);
    }
}
