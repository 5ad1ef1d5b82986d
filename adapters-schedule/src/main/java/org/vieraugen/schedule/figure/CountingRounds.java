package org.vieraugen.schedule.figure;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Adds up what acts have left to be counted; any number of servers may do so at once. */
@OnePerServer
public class CountingRounds {
    private static final int AT_ONCE = 100;
    private static final long SECONDS = 20;

    private final Scheduler scheduler;
    private final Counts counts;

    @Inject
    public CountingRounds(Scheduler scheduler, Counts counts) {
        this.scheduler = scheduler;
        this.counts = counts;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "figures", this::addUpAll);
    }

    private void addUpAll() {
        for (int done = 0; done < AT_ONCE && counts.addUp(); done++) {
            // some acts in each transaction, so that little is done again when one fails
        }
    }
}
