package org.vieraugen.application.mandate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** A kind of thing whose names are public, and that can show how far a point is. A capability that has some implements it; nothing else is to be done. */
public interface Linkable {
    Subject.Kind kind();

    /** Those of these keys that a department has, by their public names. */
    Map<UUID, String> names(DepartmentKey department, Set<UUID> keys);

    /** Those of them that can still show something; of what fell the name is known, and no more. */
    default Map<UUID, String> showing(DepartmentKey department, Set<UUID> keys) {
        return names(department, keys);
    }

    /** Those of a department that can show something, with these words in their public names, the latest first, at most so many. */
    List<Named> find(DepartmentKey department, Words words, int most);

    /** A thing by its public name. */
    record Named(UUID key, String name) {}

    /** The same where all names are at hand. Keys are ordered by the time at which they were given. */
    static List<Named> find(Map<UUID, String> all, Words words, int most) {
        return all.entrySet().stream()
                .filter(thing -> words.areIn(thing.getValue()))
                .map(thing -> new Named(thing.getKey(), thing.getValue()))
                .sorted(Comparator.comparing((Named thing) -> thing.key().toString())
                        .reversed())
                .limit(most)
                .toList();
    }
}
