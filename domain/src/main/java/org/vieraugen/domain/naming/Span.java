package org.vieraugen.domain.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.naming.staff.Match;
import org.vieraugen.domain.naming.staff.Surname;
import org.vieraugen.domain.naming.staff.Surname.Bearer;

/**
 * Words that may be a surname of the staff.
 *
 * @param from the first word's number
 * @param to the last word's number
 */
record Span(int from, int to, Match match) {
    /** Everybody who bears one of the surnames. */
    Set<Bearer> bearers() {
        return match.surnames().stream()
                .flatMap(s -> s.bearers().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<StaffKey> keys(Set<Bearer> bearers) {
        return bearers.stream().map(Bearer::key).collect(Collectors.toSet());
    }

    Surname surname() {
        return match.surnames().get(0);
    }
}
