package org.vieraugen.schedule.privacy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.privacy.EraseParticipants;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks every hour for people from outside who have been kept for their time (I8). */
@OnePerServer
public class PrivacyRounds {
    private static final long SECONDS = 3_600;

    private final Scheduler scheduler;
    private final EraseParticipants erase;

    @Inject
    public PrivacyRounds(Scheduler scheduler, EraseParticipants erase) {
        this.scheduler = scheduler;
        this.erase = erase;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "people from outside to erase", erase::handle);
    }
}
