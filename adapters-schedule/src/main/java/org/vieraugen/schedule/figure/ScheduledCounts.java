package org.vieraugen.schedule.figure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.application.start.Ready;

/** Adds up what acts have left to be counted; any number of servers may do so at once. */
@OnePerServer
public class ScheduledCounts {
    private static final Logger LOG = Logger.getLogger(ScheduledCounts.class.getName());
    private static final int AT_ONCE = 100;
    private static final long SECONDS = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Counts counts;

    @Inject
    public ScheduledCounts(Counts counts) {
        this.counts = counts;
    }

    ScheduledFuture<?> begin(@Observes Ready ready) {
        return executor.scheduleWithFixedDelay(this::addUpAll, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void addUpAll() {
        try {
            for (int done = 0; done < AT_ONCE && counts.addUp(); done++) {
                // some acts in each transaction, so that little is done again when one fails
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Adding up what was counted failed and will be repeated", e);
        }
    }
}
