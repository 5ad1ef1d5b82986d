package org.vieraugen.domain.note;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * What somebody of the staff wrote for whoever else sees the complaint; the complainant learns only that it is there.
 *
 * @param mentioned who is told that they are mentioned
 */
public record InternalNote(UUID id, StaffKey by, String text, Set<StaffKey> mentioned, Instant at) {
    /** The longest a note may be, in code points. */
    public static final int MOST = 5_000;

    /** For so long its writer can take it back, and whoever is mentioned is not told yet. */
    public static final Duration HELD = Duration.ofMinutes(1);

    /** @throws org.vieraugen.domain.Malformed when nothing of the text can be seen, or it is too long */
    public InternalNote {
        check(text);
        mentioned = Set.copyOf(mentioned);
        // It must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static void check(String text) {
        Text.required("text", text, MOST);
    }

    /** From when on whoever is mentioned is told. */
    public Instant told() {
        return at.plus(HELD);
    }
}
