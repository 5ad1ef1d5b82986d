package org.vieraugen.domain.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;

/**
 * Whom a complaint concerns on the office's side.
 *
 * @param handlers who handled the underlying procedure (C2)
 * @param aboutTeam the team complained about, once known
 */
public record Parties(List<Named> named, Set<StaffKey> handlers, Optional<TeamKey> aboutTeam) {
    public Parties {
        named = List.copyOf(named);
        handlers = Set.copyOf(handlers);
    }

    /** Everybody who counts as named (C1). */
    public Set<StaffKey> namedStaff() {
        return named.stream().flatMap(n -> n.taken().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody whom the complaint is about, named or handling. */
    public Stream<StaffKey> involved() {
        return Stream.concat(namedStaff().stream(), handlers.stream()).distinct();
    }

    /**
     * A name in the complaint and the staff it is taken to mean.
     *
     * @param taken everybody who bears the name, until the coordinator says which; empty for a unit or an unknown name
     * @param settled whether the coordinator has said
     * @param fromText whether it was found in the complaint's text rather than given as a name
     */
    public record Named(String asWritten, Set<StaffKey> taken, boolean settled, boolean fromText) {
        public Named {
            taken = Set.copyOf(taken);
        }
    }
}
