package org.vieraugen.application.attachment;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileRefusal;

/**
 * Lets one in at a time, in the order in which they came. Whoever finds too many waiting, or has waited too long, is told so; nobody waits for ever.
 */
final class Turns {
    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;
    private final Duration patience;

    /** @param most how many can wait or work at the same moment */
    Turns(int most, Duration patience) {
        this.places = new Semaphore(most);
        this.patience = patience;
    }

    /** What is done while it is one's turn. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException, Refused;
    }

    /** @throws Refused when the turn does not come in time */
    <T> T take(Work<T> work) throws IOException, Refused {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!comes()) {
                throw busy();
            }
            try {
                return work.done();
            } finally {
                turn.release();
            }
        } finally {
            places.release();
        }
    }

    private boolean comes() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // The server is stopping.
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refused busy() {
        return new Refused(FileRefusal.FILE_BUSY, "many files are being looked at; send it again in a few minutes");
    }
}
