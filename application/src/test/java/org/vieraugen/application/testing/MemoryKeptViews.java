package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.KeptViews;
import org.vieraugen.domain.department.StaffKey;

/** Kept lists in memory. */
public final class MemoryKeptViews implements KeptViews {
    private final Map<StaffKey, Set<Filter>> kept = new HashMap<>();

    @Override
    public List<Filter> of(StaffKey staff) {
        return List.copyOf(kept.getOrDefault(staff, Set.of()));
    }

    @Override
    public void keep(StaffKey staff, Filter filter) {
        kept.computeIfAbsent(staff, who -> new LinkedHashSet<>()).add(filter);
    }

    @Override
    public void drop(StaffKey staff, Filter filter) {
        kept.getOrDefault(staff, new LinkedHashSet<>()).remove(filter);
    }
}
