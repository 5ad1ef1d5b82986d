package org.vieraugen.application.brake;

import java.time.Duration;
import java.time.Instant;

/** How many wrong secrets were given lately, on all servers together, under keys that tell nobody whose they were. */
public interface Mistakes {
    /**
     * Where a mistake is counted.
     *
     * @param text what it is about; only a keyed hash of it is kept
     * @param kept after how long, at most, it is forgotten; an hour or ten minutes
     */
    record Place(String text, Duration kept) {}

    /**
     * What stands at a place.
     *
     * @param last when this server noticed the last one
     */
    record Lately(int count, Instant last) {}

    Lately at(Place place);

    /** One more; the counts of other servers follow within seconds. */
    void add(Place place);

    /** It was none after all. */
    void takeBack(Place place);
}
