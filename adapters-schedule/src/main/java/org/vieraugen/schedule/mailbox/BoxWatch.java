package org.vieraugen.schedule.mailbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.mailbox.Reading;

/** Looks into one mailbox again and again: a round, then a wait for new mail. A server that is away is asked more and more rarely, and the log tells it once. */
final class BoxWatch implements Runnable {
    private static final Logger LOG = Logger.getLogger(BoxWatch.class.getName());
    private static final long AT_ONCE = 0;
    private static final long READ_ELSEWHERE_SECONDS = 30;
    private static final long FIRST_PAUSE_SECONDS = 5;
    private static final long LONGEST_PAUSE_SECONDS = 300;
    private static final int DOUBLED = 6;

    private final String box;
    private final ReadMailboxes read;
    private final Duration poll;
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Reading reading;
    private int failures;
    private volatile boolean away;

    BoxWatch(String box, ReadMailboxes read, Duration poll) {
        this.box = box;
        this.read = read;
        this.poll = poll;
    }

    /** Until it is stopped, or the server ends its thread. */
    @Override
    public void run() {
        try {
            while (!end.await(turn(), TimeUnit.SECONDS)) {
                // one look after the other
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    /** Whether the box could not be read when it was last tried. */
    boolean isAway() {
        return away;
    }

    /**
     * Looks once, and waits for new mail.
     *
     * @return after how many seconds to look again
     */
    long turn() {
        try {
            return look();
        } catch (Away e) {
            return failed(e.getMessage(), null);
        } catch (RuntimeException | Error e) {
            // A database or little memory passes, and so the watch goes on.
            return failed("The round for the mailbox " + box + " failed and will be repeated", e);
        }
    }

    private long look() throws Away {
        var open = open();
        if (open == null) {
            return readElsewhere();
        }
        if (!open.round()) {
            close();
            return readElsewhere();
        }
        failures = 0;
        if (away) {
            away = false;
            LOG.log(Level.INFO, "The mailbox {0} is read again", box);
        }
        open.await(poll);
        return AT_ONCE;
    }

    /** Whoever reads it there tells how it goes. */
    private long readElsewhere() {
        away = false;
        return READ_ELSEWHERE_SECONDS;
    }

    private @Nullable Reading open() throws Away {
        var now = held();
        if (now != null || isStopped()) {
            return now;
        }
        var begun = read.begin(box).orElse(null);
        hold(begun);
        return begun;
    }

    private long failed(@Nullable String why, @Nullable Throwable cause) {
        close();
        if (!away && !isStopped() && !Thread.currentThread().isInterrupted()) {
            away = true;
            LOG.log(Level.WARNING, String.valueOf(why), cause);
        }
        return Math.min(FIRST_PAUSE_SECONDS << Math.min(failures++, DOUBLED), LONGEST_PAUSE_SECONDS);
    }

    private void close() {
        try {
            close(let());
        } catch (RuntimeException e) {
            // The database is away and does not take the box back: other servers have it when the lease ends.
            LOG.log(Level.FINE, "A mailbox could not be given back", e);
        }
    }

    private static void close(@Nullable Reading open) {
        if (open != null) {
            open.close();
        }
    }

    private synchronized @Nullable Reading held() {
        return reading;
    }

    private synchronized @Nullable Reading let() {
        var open = reading;
        reading = null;
        return open;
    }

    private void hold(@Nullable Reading next) {
        synchronized (this) {
            reading = next;
        }
        if (isStopped()) {
            close();
        }
    }

    private boolean isStopped() {
        return end.getCount() == 0;
    }

    /** Ends a wait at once; a mail that is being stored is stored. */
    void stop() {
        end.countDown();
        close();
    }
}
