package org.vieraugen.application.brake;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;

/**
 * Lets only some slow hashes be made at once, half as many as there are cores, so that whatever comes to the sign-in leaves room for complaints. A few wait, the rest
 * is told to come again. Whoever is known goes first, and has a place that strangers cannot take where there are several. While many are wrong, or sent away, strangers' hashes
 * rest nine times as long as each wrong one took, and so cost a tenth of a core. No transaction and no connection may be held in here.
 */
@OnePerServer
public class HashingGate {
    private static final Map<Lane, Integer> MOST_WAITING = Map.of(Lane.KNOWN, 8, Lane.STRANGER, 4);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long AGAIN_SECONDS = 5;
    /** Whoever is known may wait so many times longer: in the morning many sign in at once. */
    private static final int KNOWN_LONGER = 4;
    /** So many wrong ones, or sent away, within a minute are a flood. */
    private static final int FLOOD = 30;

    private static final int REST = 9;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int most;
    private final int mostStrangers;
    private final long patience;
    private final LongSupplier nanos;

    private final Tally refused = new Tally("secrets were not looked at, because too many came at once");

    private int running;
    private int strangers;
    private final Map<Lane, Integer> waiting = new EnumMap<>(Map.of(Lane.KNOWN, 0, Lane.STRANGER, 0));
    private int flooding;
    private int floodingBefore;
    private long minute;
    private long strangersFrom;

    @Inject
    public HashingGate(@ConfigProperty(name = "vieraugen.sign-in.hashes-at-once") Optional<Integer> most) {
        this(
                most.orElseGet(() -> Math.max(1, Runtime.getRuntime().availableProcessors() / 2)),
                PATIENCE,
                System::nanoTime);
    }

    HashingGate(int most, Duration patience, LongSupplier nanos) {
        this.most = most;
        mostStrangers = Math.max(1, most - 1);
        this.patience = patience.toNanos();
        this.nanos = nanos;
        minute = nanos.getAsLong();
        strangersFrom = minute;
    }

    /** Who wants something hashed. */
    public enum Lane {
        /** Gave the right secret before, in this browser or in this session. */
        KNOWN,
        STRANGER
    }

    /** Too many wait already, or it took too long; it may be tried again after so many seconds. */
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Without a stack trace: in a flood there are hundreds a second, and each comes from here. */
        Full() {
            super(null, null, false, false);
        }

        public long seconds() {
            return AGAIN_SECONDS;
        }
    }

    /**
     * So that nothing else is done for somebody who is sent away in any case.
     *
     * @throws Full when nobody more can wait
     */
    public void requireRoom(Lane lane) {
        lock.lock();
        try {
            if (!isOpen(lane) && isQueueFull(lane)) {
                throw sentAway();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether a secret fits.
     *
     * @throws Full when there is no room
     */
    public boolean fits(Lane lane, BooleanSupplier secret) {
        enter(lane);
        long began = nanos.getAsLong();
        boolean fits = false;
        try {
            fits = secret.getAsBoolean();
            return fits;
        } finally {
            leave(lane, fits ? 0 : nanos.getAsLong() - began);
        }
    }

    /**
     * Makes a hash.
     *
     * @throws Full when there is no room
     */
    public String make(Lane lane, Supplier<String> hash) {
        enter(lane);
        try {
            return hash.get();
        } finally {
            leave(lane, 0);
        }
    }

    private void enter(Lane lane) {
        lock.lock();
        try {
            if (!isOpen(lane)) {
                await(lane);
            }
            running++;
            strangers += lane == Lane.STRANGER ? 1 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Full();
        } finally {
            lock.unlock();
        }
    }

    private void await(Lane lane) throws InterruptedException {
        if (isQueueFull(lane)) {
            throw sentAway();
        }
        waiting.merge(lane, 1, Integer::sum);
        try {
            long end = nanos.getAsLong() + (lane == Lane.KNOWN ? KNOWN_LONGER * patience : patience);
            do {
                long now = nanos.getAsLong();
                if (end - now <= 0) {
                    throw sentAway();
                }
                long rest = strangersFrom - now;
                changed.awaitNanos(lane == Lane.STRANGER && rest > 0 ? Math.min(rest, end - now) : end - now);
            } while (!isOpen(lane));
        } finally {
            waiting.merge(lane, -1, Integer::sum);
            changed.signalAll();
        }
    }

    private boolean isOpen(Lane lane) {
        if (running >= most) {
            return false;
        }
        boolean isTheirTurn = waiting(Lane.KNOWN) == 0 && strangers < mostStrangers;
        return lane == Lane.KNOWN || (isTheirTurn && nanos.getAsLong() - strangersFrom >= 0);
    }

    private boolean isQueueFull(Lane lane) {
        return waiting(lane) >= MOST_WAITING.getOrDefault(lane, 0);
    }

    private Full sentAway() {
        refused.one();
        pressed();
        return new Full();
    }

    private int waiting(Lane lane) {
        return waiting.getOrDefault(lane, 0);
    }

    /** @param wasted how long a wrong one took */
    private void leave(Lane lane, long wasted) {
        lock.lock();
        try {
            running--;
            if (lane == Lane.STRANGER) {
                strangers--;
                if (wasted > 0 && isFlood()) {
                    long from = Math.max(strangersFrom, nanos.getAsLong());
                    strangersFrom = from + wasted * REST / mostStrangers;
                }
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** One more that was wrong or sent away. */
    private void pressed() {
        long now = nanos.getAsLong();
        if (now - minute > MINUTE) {
            floodingBefore = now - minute > 2 * MINUTE ? 0 : flooding;
            flooding = 0;
            minute = now;
        }
        flooding++;
    }

    /** Counts a wrong one, and says whether there are many. */
    private boolean isFlood() {
        pressed();
        return Math.max(flooding, floodingBefore) >= FLOOD;
    }
}
