package org.vieraugen.persistence.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.Crowd;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** Counts in memory, told to the other servers through the database; networks only as hashes under a key of these ten minutes. */
@Single
public class HashedCrowd implements Crowd {
    private static final long WINDOW = 600;
    /** Where those from everywhere are counted. */
    private static final long ALL = 0;

    private final Sql sql;
    private final Keys keys;
    private final Clock clock;
    private final Map<Place, Count> counts = new ConcurrentHashMap<>();

    @Inject
    public HashedCrowd(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param began the second in which its ten minutes began */
    private record Place(long began, long slot) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return began == other.began ? Long.compare(slot, other.slot) : Long.compare(began, other.began);
        }
    }

    /** What this server counted and has not told, and what all together have told. */
    private static final class Count {
        final AtomicInteger untold = new AtomicInteger();
        volatile int told;

        int sum() {
            return told + untold.get();
        }
    }

    private long now() {
        long second = clock.instant().getEpochSecond();
        return second - second % WINDOW;
    }

    private long slot(byte[] network, long began) {
        var text = ("crowd " + began + " ").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(keys.hash(ByteBuffer.allocate(text.length + network.length)
                        .put(text)
                        .put(network)
                        .array()))
                .getLong();
    }

    @Override
    public void came(byte[] network) {
        long began = now();
        count(new Place(began, slot(network, began))).untold.incrementAndGet();
        count(new Place(began, ALL)).untold.incrementAndGet();
    }

    private Count count(Place place) {
        return counts.computeIfAbsent(place, p -> new Count());
    }

    @Override
    public int from(byte[] network) {
        long began = now();
        long before = began - WINDOW;
        return Math.max(sum(new Place(began, slot(network, began))), sum(new Place(before, slot(network, before))));
    }

    @Override
    public int fromAll() {
        long began = now();
        return Math.max(sum(new Place(began, ALL)), sum(new Place(began - WINDOW, ALL)));
    }

    private int sum(Place place) {
        var count = counts.get(place);
        return count == null ? 0 : count.sum();
    }

    @Override
    @Transactional
    public void exchange() {
        long oldest = now() - WINDOW;
        counts.keySet().removeIf(place -> place.began() < oldest);
        var told = new TreeMap<Place, Integer>();
        counts.forEach((place, count) -> told.put(place, count.untold.get()));
        told.values().removeIf(more -> more == 0);
        // In one order on every server, so that two never wait for each other.
        told.forEach((place, more) -> sql.change(
                "INSERT INTO crowd (began_at, slot, count) VALUES (?, ?, ?)"
                        + " ON CONFLICT (began_at, slot) DO UPDATE SET count = crowd.count + excluded.count",
                at(place.began()),
                place.slot(),
                more));
        sql.list(
                        "SELECT extract(epoch FROM began_at)::bigint, slot, count FROM crowd WHERE began_at >= ?",
                        row -> Map.entry(new Place(row.getLong(1), row.getLong(2)), row.getInt(3)),
                        at(oldest))
                .forEach(all -> count(all.getKey()).told = all.getValue());
        sql.change("DELETE FROM crowd WHERE began_at < ?", at(oldest));
        // Only now: what could not be told is still counted here.
        told.forEach((place, more) -> count(place).untold.addAndGet(-more));
    }

    private static OffsetDateTime at(long second) {
        return Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
    }
}
