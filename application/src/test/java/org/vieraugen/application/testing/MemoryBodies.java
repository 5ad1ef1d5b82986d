package org.vieraugen.application.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/** Bodies in memory, with the journal beside them. */
public class MemoryBodies implements Bodies {
    private final Map<UUID, Body> bodies = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryBodies(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Step<Body> first) {
        store(first);
    }

    @Override
    public void follow(Step<Body> step) {
        var next = step.next();
        var before = bodies.get(next.id());
        if (before == null || before.version() != next.version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Body> step) {
        var body = step.next();
        bodies.put(body.id(), body);
        journal.append(body.department(), new Subject(Body.KIND, body.id()), step.acts());
    }

    @Override
    public Body get(DepartmentKey department, UUID id) {
        return of(department).stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("body"));
    }

    @Override
    public List<Body> of(DepartmentKey department) {
        return bodies.values().stream()
                .filter(body -> body.department().equals(department))
                .sorted(Comparator.comparing((Body body) -> body.charter().name())
                        .thenComparing(Body::id))
                .toList();
    }

    @Override
    public Map<UUID, String> names(DepartmentKey department) {
        return of(department).stream()
                .collect(Collectors.toMap(Body::id, body -> body.charter().name()));
    }
}
