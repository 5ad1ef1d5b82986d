package org.vieraugen.persistence.mandate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of many mandates, in their order, each with its own. */
final class ByMandate<T> {
    private final Map<UUID, List<T>> all = new HashMap<>();

    /** @return true, as whoever reads all rows says */
    boolean add(UUID mandate, T one) {
        return all.computeIfAbsent(mandate, id -> new ArrayList<>()).add(one);
    }

    List<T> of(UUID mandate) {
        return all.getOrDefault(mandate, List.of());
    }
}
