package org.vieraugen.application.brake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Mistakes in memory, at a moment that a test sets. */
final class Counted implements Mistakes {
    Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private final Map<Place, Lately> lately = new HashMap<>();

    @Override
    public synchronized Lately at(Place place) {
        return lately.getOrDefault(place, new Lately(0, Instant.EPOCH));
    }

    @Override
    public synchronized void add(Place place) {
        lately.put(place, new Lately(at(place).count() + 1, now));
    }

    @Override
    public synchronized void takeBack(Place place) {
        var before = at(place);
        lately.put(place, new Lately(before.count() - 1, before.last()));
    }
}
