package org.vieraugen.schedule.participant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.participant.GuestSessions;
import org.vieraugen.application.participant.SignInCodes;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Forgets every ten minutes the codes, sessions and passkeys of people from outside that count no more. */
@OnePerServer
public class GuestRounds {
    private static final long SECONDS = 600;

    private final Scheduler scheduler;
    private final SignInCodes codes;
    private final GuestSessions sessions;
    private final GuestPasskeys passkeys;

    @Inject
    public GuestRounds(Scheduler scheduler, SignInCodes codes, GuestSessions sessions, GuestPasskeys passkeys) {
        this.scheduler = scheduler;
        this.codes = codes;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "forgotten codes", codes::forgetOld);
        scheduler.every(SECONDS, "ended sessions of guests", sessions::forgetOld);
        scheduler.every(SECONDS, "passkeys of guests whose term is over", passkeys::forgetOver);
    }
}
