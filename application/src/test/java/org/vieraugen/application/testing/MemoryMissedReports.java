package org.vieraugen.application.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.body.watch.MissedReports;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;

/** Of which missed closing reports it was told, in memory. */
public final class MemoryMissedReports implements MissedReports {
    private record Key(DepartmentKey department, UUID body) {}

    private final Set<Key> told = new HashSet<>();

    @Override
    public Set<UUID> told(DepartmentKey department) {
        return told.stream()
                .filter(one -> one.department().equals(department))
                .map(Key::body)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean tell(Body body) {
        return told.add(new Key(body.department(), body.id()));
    }
}
