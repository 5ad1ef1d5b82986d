package org.vieraugen.schedule.relief;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.relief.Relieve;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks every half minute whether seats are to be handed over. */
@OnePerServer
public class ReliefRounds {
    private static final int AT_ONCE = 200;
    private static final long SECONDS = 30;
    private static final long HOUR = 3_600;

    private final Scheduler scheduler;
    private final Relieve relieve;

    @Inject
    public ReliefRounds(Scheduler scheduler, Relieve relieve) {
        this.scheduler = scheduler;
        this.relieve = relieve;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "handing over", this::relieveAll);
        scheduler.every(HOUR, "forgotten handings over", relieve::forgetOld);
    }

    private void relieveAll() {
        for (int done = 0; done < AT_ONCE && relieve.handle(); done++) {
            // one complaint in each transaction, so that what fails is done again alone
        }
    }
}
