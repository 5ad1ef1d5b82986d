package org.vieraugen.web.brake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Tally;

/**
 * Slows guessing of receipts and one-time links: each failure within a minute makes the next one answer 100 ms later, at most one second, and no more than
 * 2 wait at a time. Whoever has a good code is never slowed. Nothing about the caller is kept.
 */
@OnePerServer
public class GuessBrake {
    private static final int WAITING = 2;
    private static final long STEP = 100;
    private static final long AGAIN = 5;
    private static final long MOST = 1_000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Semaphore places = new Semaphore(WAITING);
    private final Tally tried = new Tally("wrong codes were tried");
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long since = System.nanoTime();

    /** Too many wrong codes at once. */
    public static class TooManyGuesses extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        /** @param seconds after how long it may be tried again */
        public TooManyGuesses(long seconds) {
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }

    /** @throws TooManyGuesses when too many wait already */
    public void failed() {
        if (System.nanoTime() - since > MINUTE) {
            since = System.nanoTime();
            failures.set(0);
        }
        tried.one();
        long wait = Math.min(MOST, STEP * failures.incrementAndGet());
        if (!places.tryAcquire()) {
            throw new TooManyGuesses(AGAIN);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }
}
