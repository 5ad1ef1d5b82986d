package org.vieraugen.domain.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.domain.department.StaffKey;

/** Everybody's conflicts in one complaint, for one seat. */
public final class Conflicts {
    private final Map<StaffKey, List<Conflict>> byPerson;

    private Conflicts(Map<StaffKey, List<Conflict>> byPerson) {
        this.byPerson = byPerson;
    }

    public static Conflicts of(Involvement in, Seat seat) {
        var found = new HashMap<StaffKey, List<Conflict>>();
        for (var rule : ConflictRule.values()) {
            rule.find(in, seat).forEach(conflict -> found.computeIfAbsent(conflict.who(), who -> new ArrayList<>())
                    .add(conflict));
        }
        found.replaceAll((who, conflicts) -> List.copyOf(conflicts));
        return new Conflicts(found);
    }

    /** In the order of the rules; empty for whoever has none. */
    public List<Conflict> of(StaffKey person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
