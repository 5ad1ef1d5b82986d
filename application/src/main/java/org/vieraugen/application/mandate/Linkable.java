package org.vieraugen.application.mandate;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** A kind of thing whose names are public, and that can show how far a point is. A capability that has some implements it; nothing else is to be done. */
public interface Linkable {
    Subject.Kind kind();

    /** Those of these keys that a department has, by their public names. Where not all are chosen from, it is found otherwise. */
    default Map<UUID, String> names(DepartmentKey department, Set<UUID> keys) {
        return choices(department).entrySet().stream()
                .filter(thing -> keys.contains(thing.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of a department that somebody chooses from, by their public names: of what comes again and again, the latest. */
    Map<UUID, String> choices(DepartmentKey department);
}
