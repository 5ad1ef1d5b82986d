package org.vieraugen.schedule.request;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.request.EraseRequests;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks every hour for requests that have been kept for their time (I8). */
@OnePerServer
public class RequestRounds {
    private static final long SECONDS = 3_600;
    private static final int AT_ONCE = 500;

    private final Scheduler scheduler;
    private final EraseRequests erase;

    @Inject
    public RequestRounds(Scheduler scheduler, EraseRequests erase) {
        this.scheduler = scheduler;
        this.erase = erase;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "requests to erase", this::eraseAll);
    }

    private void eraseAll() {
        for (int done = 0; done < AT_ONCE && erase.handle(); done++) {
            // one request in each transaction, so that one that fails does not stop the others
        }
    }
}
