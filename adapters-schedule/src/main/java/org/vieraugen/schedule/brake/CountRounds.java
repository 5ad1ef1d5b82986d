package org.vieraugen.schedule.brake;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.SharedCounts;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Lets the servers tell each other every two seconds what they counted. */
@OnePerServer
public class CountRounds {
    private static final long SECONDS = 2;

    private final Scheduler scheduler;
    private final SharedCounts counts;

    @Inject
    public CountRounds(Scheduler scheduler, SharedCounts counts) {
        this.scheduler = scheduler;
        this.counts = counts;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "counts", counts::exchange);
    }
}
