package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.body.watch.MissedReports;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;

/** Of which missed closing reports it was told, in memory. */
public final class MemoryMissedReports implements MissedReports {
    private record Key(DepartmentKey department, UUID body) {}

    private final Set<Key> told = new HashSet<>();
    private final Bodies bodies;

    public MemoryMissedReports(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<UUID> untold(DepartmentKey department, LocalDate today) {
        return bodies.of(department).stream()
                .filter(body -> body.isOver(today) && body.report().isEmpty())
                .map(Body::id)
                .filter(body -> !told.contains(new Key(department, body)))
                .toList();
    }

    @Override
    public boolean tell(Body body) {
        return told.add(new Key(body.department(), body.id()));
    }
}
