package org.vieraugen.domain.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Participation;

/**
 * All facts of one complaint from which conflicts are found.
 *
 * @param named whom the complaint names, everybody of an ambiguous name included
 * @param maybe whom it perhaps names, until somebody of the desk says so
 * @param handlers who handled the underlying procedure
 * @param parts who acted in this complaint, or in the one it grew out of
 * @param declared who declared a relation
 * @param representing who is, or belongs to, the representing organisation, and its name
 * @param partner the reviewer on the other seat
 */
public record Involvement(
        Set<StaffKey> named,
        Set<StaffKey> maybe,
        Set<StaffKey> handlers,
        List<Participation> parts,
        Set<StaffKey> declared,
        Map<StaffKey, String> representing,
        Optional<StaffKey> partner,
        PairHistory pairs,
        Chart chart,
        SameTeam sameTeam) {

    /** The persons of C1 and C2. */
    Stream<StaffKey> involved() {
        return Stream.concat(named.stream(), handlers.stream()).distinct();
    }
}
