package org.vieraugen.application.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.vieraugen.application.mailbox.BoxPlaces.Place;

/**
 * How far this server has come in one box. What could not be taken is passed over, so that it holds up nothing behind it, and is tried again after 1, 2, 4, ... minutes,
 * an hour at most. The place that is kept is the one before the first of those: a server that dies begins again there, and nothing is left out (K1).
 */
final class Progress {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLED = 6;
    private static final long NONE = -1;

    private final TreeMap<Long, Missed> missed = new TreeMap<>();
    private long validity = NONE;
    private long reached;
    private long brokeAt = NONE;

    private record Missed(int attempts, Instant next) {}

    synchronized void begin(Place from) {
        validity = from.validity();
        reached = from.uid();
        missed.clear();
        brokeAt = NONE;
    }

    synchronized long reached() {
        return reached;
    }

    synchronized void taken(long uid) {
        missed.remove(uid);
        reached = Math.max(reached, uid);
        brokeAt = NONE;
    }

    synchronized void missed(long uid, Instant now) {
        int before = missed.containsKey(uid) ? missed.get(uid).attempts() : 0;
        var pause = SHORTEST.multipliedBy(1L << Math.min(before, DOUBLED));
        missed.put(uid, new Missed(before + 1, now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST)));
        reached = Math.max(reached, uid);
    }

    /** The connection, or the one to the database, ended in the middle of this mail: when it does so again, it is this mail that the server cannot bear. */
    synchronized void broke(long uid, Instant now) {
        if (brokeAt == uid || missed.containsKey(uid)) {
            missed(uid, now);
        }
        brokeAt = uid;
    }

    /** What is to be tried again now. */
    synchronized List<Long> due(Instant now) {
        return missed.entrySet().stream()
                .filter(entry -> !entry.getValue().next().isAfter(now))
                .map(entry -> entry.getKey())
                .toList();
    }

    synchronized int missed() {
        return missed.size();
    }

    synchronized Place place() {
        return new Place(validity, missed.isEmpty() ? reached : missed.firstKey() - 1);
    }
}
