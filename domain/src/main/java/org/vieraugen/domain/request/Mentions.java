package org.vieraugen.domain.request;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Involvement;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.naming.Reading;
import org.vieraugen.domain.organisation.Organisation;

/**
 * Whom of the staff a request names, read by the reader of complaints when the words came in (C1). Who keeps away for that, and whose line, is asked of the same rules (F5, C3, C4).
 *
 * @param possible those who are perhaps meant: they keep away themselves, and nobody else for their sake
 */
public record Mentions(Set<StaffKey> certain, Set<StaffKey> possible) {
    public static final Mentions NONE = new Mentions(Set.of(), Set.of());

    public Mentions {
        certain = Set.copyOf(certain);
        possible = Set.copyOf(possible);
    }

    public static Mentions in(Organisation organisation, String... texts) {
        var readings = Stream.of(texts)
                .flatMap(text -> organisation.names().running(text).stream())
                .toList();
        return new Mentions(meant(readings, Certainty.CERTAIN), meant(readings, Certainty.POSSIBLE));
    }

    private static Set<StaffKey> meant(List<Reading> readings, Certainty certainty) {
        var all = new HashSet<StaffKey>();
        readings.stream()
                .filter(reading -> reading.certainty() == certainty)
                .forEach(reading -> all.addAll(reading.means()));
        return all;
    }

    /** What both say together. */
    public Mentions and(Mentions more) {
        return new Mentions(both(certain, more.certain), both(possible, more.possible));
    }

    private static Set<StaffKey> both(Set<StaffKey> one, Set<StaffKey> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Everybody's conflicts with a request of that department that says so. */
    Conflicts conflicts(DepartmentKey department, Organisation organisation) {
        var in = new Involvement(
                certain,
                possible,
                Set.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                PairHistory.NONE,
                organisation.chart(),
                organisation.department(department).seating().sameTeam());
        return Conflicts.of(in, Seat.DESK);
    }
}
