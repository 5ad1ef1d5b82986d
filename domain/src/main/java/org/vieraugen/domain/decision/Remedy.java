package org.vieraugen.domain.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * What is done for this person: who does it, until when. The description has up to 2,000 characters.
 *
 * @param inTheirs the description in the complainant's language, where it was given in that, too
 */
public record Remedy(Kind kind, String description, Optional<String> inTheirs, StaffKey owner, LocalDate due) {
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
        inTheirs.ifPresent(theirs -> Text.required("remedies.descriptionInTheirs", theirs, MOST));
        if (inTheirs.isPresent() && Text.isEmpty(description)) {
            throw new Malformed("remedies.description", "empty", "must say in German what it says in another language");
        }
    }

    /** A remedy that is described in German only. */
    public Remedy(Kind kind, String description, StaffKey owner, LocalDate due) {
        this(kind, description, Optional.empty(), owner, due);
    }
}
