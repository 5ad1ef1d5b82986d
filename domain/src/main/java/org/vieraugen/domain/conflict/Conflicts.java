package org.vieraugen.domain.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.domain.department.StaffKey;

/** Everybody's conflicts in one complaint, for one seat; whoever has several keys has under each of them what is known of any. */
public final class Conflicts {
    private final Map<StaffKey, List<Conflict>> byPerson;

    private Conflicts(Map<StaffKey, List<Conflict>> byPerson) {
        this.byPerson = byPerson;
    }

    public static Conflicts of(Involvement in, Seat seat) {
        var found = new HashMap<StaffKey, List<Conflict>>();
        for (var rule : ConflictRule.values()) {
            rule.find(in, seat).forEach(conflict -> {
                for (var key : in.chart().keysOf(conflict.who())) {
                    var all = found.computeIfAbsent(key, who -> new ArrayList<>());
                    var own = key.equals(conflict.who()) ? conflict : conflict.under(key);
                    if (!all.contains(own)) {
                        all.add(own);
                    }
                }
            });
        }
        found.replaceAll((who, conflicts) -> List.copyOf(conflicts));
        return new Conflicts(found);
    }

    /** In the order of the rules; empty for whoever has none. */
    public List<Conflict> of(StaffKey person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Whether somebody must keep away, or perhaps must. */
    public boolean exclude(StaffKey person) {
        return of(person).stream().anyMatch(conflict -> conflict.weight() == Weight.EXCLUDING);
    }
}
