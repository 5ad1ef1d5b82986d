package org.vieraugen.application.mandate;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** Everything of this system that can show how far a point is. */
@OnePerServer
public class Things {
    private final Iterable<Linkable> kinds;

    @Inject
    public Things(@Any Instance<Linkable> kinds) {
        this((Iterable<Linkable>) kinds);
    }

    public Things(Iterable<Linkable> kinds) {
        this.kinds = kinds;
    }

    /** A thing by its public name. */
    public record Thing(Subject subject, String name) {}

    /** What somebody of a department chooses from, by name. */
    public List<Thing> of(DepartmentKey department) {
        var all = new ArrayList<Thing>();
        for (var kind : kinds) {
            kind.choices(department).forEach((key, name) -> all.add(new Thing(new Subject(kind.kind(), key), name)));
        }
        all.sort(Comparator.comparing(Thing::name)
                .thenComparing(thing -> thing.subject().toString()));
        return all;
    }

    /** The names of those that the department has. */
    Map<Subject, String> names(DepartmentKey department, Set<Subject> wanted) {
        var all = new HashMap<Subject, String>();
        for (var kind : kinds) {
            var keys = wanted.stream()
                    .filter(thing -> thing.kind().equals(kind.kind()))
                    .map(Subject::key)
                    .collect(Collectors.toSet());
            if (!keys.isEmpty()) {
                kind.names(department, keys).forEach((key, name) -> all.put(new Subject(kind.kind(), key), name));
            }
        }
        return all;
    }

    /** @throws Malformed for anything that the department does not have, or that is not for the public */
    public void requireKnown(DepartmentKey department, Subject thing) {
        if (!names(department, Set.of(thing)).containsKey(thing)) {
            throw new Malformed("thing", "unknown", "there is no such thing");
        }
    }
}
