package org.vieraugen.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Semaphore;
import org.vieraugen.web.failure.Crowded;
import org.vieraugen.web.failure.TooLarge;

/**
 * The room in memory for what is read whole of a request: forms without their files, and JSON. One request has at most 1 MiB; all that are being answered
 * share 8 MiB for what is more than 64 KiB of each, and whoever is slow with it does not keep it for ever.
 */
@RequestScoped
public class Room {
    /** The most of one request, in bytes. */
    public static final int MOST = 1 << 20;

    private static final int FREE = 1 << 16;
    private static final int STEP = 1 << 14;
    private static final Semaphore SHARED = new Semaphore((8 << 20) / STEP);
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final long since = System.nanoTime();
    private int taken;
    private int held;

    /**
     * Before the next bytes are kept.
     *
     * @throws TooLarge when the request has had all it may have
     * @throws Crowded when others have the rest, or this one has taken too long
     */
    public void take(int bytes) {
        taken += bytes;
        if (taken > MOST) {
            throw new TooLarge();
        }
        int more = taken <= FREE ? 0 : (taken - FREE + STEP - 1) / STEP - held;
        if (more > 0 && (System.nanoTime() - since > LONGEST_NANOS || !SHARED.tryAcquire(more))) {
            throw new Crowded();
        }
        held += Math.max(0, more);
    }

    @PreDestroy
    void leave() {
        SHARED.release(held);
    }
}
