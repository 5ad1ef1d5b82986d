package org.vieraugen.schedule.deadline;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.SendDigests;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks every minute whether somebody is to get the digest of the day, and forgets once an hour what was long ago. */
@OnePerServer
public class DigestRounds {
    private static final long SECONDS = 60;
    private static final long HOUR = 3_600;

    private final Scheduler scheduler;
    private final SendDigests digests;

    @Inject
    public DigestRounds(Scheduler scheduler, SendDigests digests) {
        this.scheduler = scheduler;
        this.digests = digests;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "digests", digests::handle);
        scheduler.every(HOUR, "forgotten digests", digests::forgetOld);
    }
}
