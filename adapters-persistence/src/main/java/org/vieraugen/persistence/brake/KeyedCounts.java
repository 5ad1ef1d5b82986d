package org.vieraugen.persistence.brake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Mistakes;
import org.vieraugen.application.brake.SharedCounts;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/**
 * Counts in memory, told to the other servers through the database; what is counted only as a hash under a key of its time. Each count has two halves, the one that runs
 * and the one before, and is forgotten when both are over.
 */
@OnePerServer
public class KeyedCounts implements Mistakes, SharedCounts {
    private final Sql sql;
    private final Keys keys;
    private final Clock clock;
    private final Map<Slot, Count> counts = new ConcurrentHashMap<>();

    @Inject
    public KeyedCounts(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param began the second in which its half began
     * @param ends when it is forgotten
     */
    private record Slot(long began, long ends, long number) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int first = Long.compare(began, other.began);
            int second = first == 0 ? Long.compare(ends, other.ends) : first;
            return second == 0 ? Long.compare(number, other.number) : second;
        }
    }

    /**
     * @param untold what this server counted and has not told
     * @param told what all together have told
     * @param last when this server noticed the last one
     */
    private record Count(int untold, int told, Instant last) {
        static final Count NONE = new Count(0, 0, Instant.EPOCH);

        int sum() {
            return told + untold;
        }
    }

    private long began(Duration kept) {
        long half = kept.toSeconds() / 2;
        long second = clock.instant().getEpochSecond();
        return second - second % half;
    }

    private Slot slot(Place place, long began) {
        var text = "count " + began + " " + place.text();
        var number = ByteBuffer.wrap(keys.hash(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return new Slot(began, began + place.kept().toSeconds(), number);
    }

    @Override
    public Lately at(Place place) {
        long began = began(place.kept());
        var now = counts.getOrDefault(slot(place, began), Count.NONE);
        var before = counts.getOrDefault(slot(place, began - place.kept().toSeconds() / 2), Count.NONE);
        return new Lately(
                Math.max(0, now.sum() + before.sum()), now.last().isAfter(before.last()) ? now.last() : before.last());
    }

    @Override
    public void add(Place place) {
        counts.compute(slot(place, began(place.kept())), (slot, count) -> {
            var before = count == null ? Count.NONE : count;
            return new Count(before.untold() + 1, before.told(), clock.instant());
        });
    }

    @Override
    public void takeBack(Place place) {
        // What began in the half before is taken back in this one: the sum is the same.
        counts.compute(slot(place, began(place.kept())), (slot, count) -> {
            var before = count == null ? Count.NONE : count;
            return before.untold() == 1 && before.told() == 0
                    ? null
                    : new Count(before.untold() - 1, before.told(), before.last());
        });
    }

    /** How many counts there are. */
    int size() {
        return counts.size();
    }

    /** Tells the other servers, learns from them, and forgets what is old. */
    @Transactional
    @Override
    public void exchange() {
        long now = clock.instant().getEpochSecond();
        counts.keySet().removeIf(slot -> slot.ends() <= now);
        var told = new TreeMap<Slot, Integer>();
        counts.forEach((slot, count) -> told.put(slot, count.untold()));
        told.values().removeIf(more -> more == 0);
        // In one order on every server, so that two never wait for each other.
        told.forEach((slot, more) -> sql.change(
                "INSERT INTO crowd (began_at, slot, count, ends_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (began_at, slot) DO UPDATE SET count = crowd.count + excluded.count",
                at(slot.began()),
                slot.number(),
                more,
                at(slot.ends())));
        var all = sql.list(
                "SELECT extract(epoch FROM began_at)::bigint, extract(epoch FROM ends_at)::bigint, slot, count"
                        + " FROM crowd WHERE ends_at > ?",
                row -> Map.entry(new Slot(row.getLong(1), row.getLong(2), row.getLong(3)), row.getInt(4)),
                at(now));
        sql.change("DELETE FROM crowd WHERE ends_at <= ?", at(now));
        // Only now: what could not be told is still counted here.
        all.forEach(one -> learn(one.getKey(), one.getValue(), told.getOrDefault(one.getKey(), 0)));
    }

    /** @param ours how much of it this server has just told */
    private void learn(Slot slot, int told, int ours) {
        counts.compute(slot, (same, count) -> {
            var before = count == null ? Count.NONE : count;
            boolean others = told > before.told() + ours;
            return new Count(before.untold() - ours, told, others ? clock.instant() : before.last());
        });
    }

    private static OffsetDateTime at(long second) {
        return Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
    }
}
