package org.vieraugen.schedule.participant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.GuestSessions;
import org.vieraugen.application.participant.SignInCodes;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Forgets every ten minutes the codes and sessions of people from outside that count no more. */
@OnePerServer
public class GuestRounds {
    private static final long SECONDS = 600;

    private final Scheduler scheduler;
    private final SignInCodes codes;
    private final GuestSessions sessions;

    @Inject
    public GuestRounds(Scheduler scheduler, SignInCodes codes, GuestSessions sessions) {
        this.scheduler = scheduler;
        this.codes = codes;
        this.sessions = sessions;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "forgotten codes", codes::forgetOld);
        scheduler.every(SECONDS, "ended sessions of guests", sessions::forgetOld);
    }
}
