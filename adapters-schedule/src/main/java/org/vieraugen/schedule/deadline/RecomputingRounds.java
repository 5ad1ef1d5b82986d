package org.vieraugen.schedule.deadline;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.deadline.RecomputeDeadlines;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks every ten seconds whether a department counts otherwise than before, and counts the open deadlines anew. */
@OnePerServer
public class RecomputingRounds {
    private static final int AT_ONCE = 200;
    private static final long SECONDS = 10;

    private final Scheduler scheduler;
    private final RecomputeDeadlines deadlines;

    @Inject
    public RecomputingRounds(Scheduler scheduler, RecomputeDeadlines deadlines) {
        this.scheduler = scheduler;
        this.deadlines = deadlines;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "changed terms", this::recompute);
    }

    private void recompute() {
        deadlines.look();
        for (int done = 0; done < AT_ONCE && deadlines.handle(); done++) {
            // one complaint in each transaction, so that what fails is done again alone
        }
    }
}
