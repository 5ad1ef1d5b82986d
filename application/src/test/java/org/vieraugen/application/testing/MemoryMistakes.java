package org.vieraugen.application.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.vieraugen.application.brake.Mistakes;

/** Mistakes in memory. */
public final class MemoryMistakes implements Mistakes {
    private final Map<Place, Lately> lately = new HashMap<>();
    private final Clock clock;

    public MemoryMistakes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Lately at(Place place) {
        return lately.getOrDefault(place, new Lately(0, Instant.EPOCH));
    }

    @Override
    public synchronized void add(Place place) {
        lately.put(place, new Lately(at(place).count() + 1, clock.instant()));
    }

    @Override
    public synchronized void takeBack(Place place) {
        var before = at(place);
        lately.put(place, new Lately(before.count() - 1, before.last()));
    }
}
