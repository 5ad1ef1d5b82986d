package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.application.mailbox.BoxPlaces;

/** How far boxes have been read, in memory: several servers may look at one of these. */
public final class MemoryBoxPlaces implements BoxPlaces {
    /** Whether nothing can be read or noted. */
    public volatile boolean away;

    private final Map<String, Place> places;
    private final Map<String, Lease> leases;

    private record Lease(MemoryBoxPlaces holder, Instant until) {}

    public MemoryBoxPlaces() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private MemoryBoxPlaces(Map<String, Place> places, Map<String, Lease> leases) {
        this.places = places;
        this.leases = leases;
    }

    /** The same, as another server sees it. */
    public MemoryBoxPlaces ofAnotherServer() {
        return new MemoryBoxPlaces(places, leases);
    }

    @Override
    public Optional<Place> place(String box) {
        beThere();
        return Optional.ofNullable(places.get(box));
    }

    @Override
    public void keep(String box, Place place) {
        beThere();
        if (isMine(box)) {
            places.put(box, place);
        }
    }

    @Override
    public boolean lease(String box, Instant now, Instant until) {
        beThere();
        var holder = leases.compute(
                box,
                (key, held) ->
                        held == null || held.holder() == this || !held.until().isAfter(now)
                                ? new Lease(this, until)
                                : held);
        return holder.holder() == this;
    }

    @Override
    public void release(String box) {
        beThere();
        leases.computeIfPresent(box, (key, held) -> held.holder() == this ? null : held);
    }

    private void beThere() {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
    }

    private boolean isMine(String box) {
        var held = leases.get(box);
        return held != null && held.holder() == this;
    }
}
