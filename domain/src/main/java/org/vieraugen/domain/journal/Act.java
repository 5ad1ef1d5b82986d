package org.vieraugen.domain.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * One thing done in a complaint.
 *
 * @param by who, absent for the complainant and for the system
 * @param as in which role, which is all that a complainant is shown
 * @param facts keys, dates, numbers and codes; never anybody's words
 */
public record Act(ActKind kind, Part part, Optional<StaffKey> by, Role as, Instant at, Map<String, String> facts) {
    public Act {
        // What is hashed must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static Act byComplainant(ActKind kind, Instant at) {
        return new Act(kind, Part.COMPLAINANT, Optional.empty(), Role.COMPLAINANT, at, Map.of());
    }

    public static Act bySystem(ActKind kind, Instant at) {
        return new Act(kind, Part.SYSTEM, Optional.empty(), Role.SYSTEM, at, Map.of());
    }

    public static Act by(StaffKey staff, Role as, Part part, ActKind kind, Instant at) {
        return new Act(kind, part, Optional.of(staff), as, at, Map.of());
    }

    /** The same act with one more fact. */
    public Act with(String fact, Object value) {
        var more = new TreeMap<>(facts);
        more.put(fact, value.toString());
        return new Act(kind, part, by, as, at, more);
    }
}
