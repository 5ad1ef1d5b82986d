package org.vieraugen.definition.department;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.definition.department.DefinitionErrors.Spot;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Flaw;
import org.vieraugen.domain.department.StaffKey;

/** The keys of all files: each stands once, and where people and departments stand is remembered. */
final class KeysOfAll {
    private final Set<String> seen = new HashSet<>();
    private final Map<StaffKey, Spot> people = new HashMap<>();
    private final Map<DepartmentKey, Spot> departments = new HashMap<>();

    /** @param kind what the key is of, such as {@code staff} */
    void unique(Fields in, String field, String kind, String key) {
        var what = kind + " " + key;
        if (!seen.add(what) && !key.isEmpty()) {
            in.problem(field, Flaw.of("two-of", what));
        }
    }

    void add(StaffKey person, Spot at) {
        people.put(person, at);
    }

    void add(DepartmentKey department, Spot at) {
        departments.put(department, at);
    }

    Optional<Spot> spot(StaffKey person) {
        return Optional.ofNullable(people.get(person));
    }

    Optional<Spot> spot(DepartmentKey department) {
        return Optional.ofNullable(departments.get(department));
    }
}
