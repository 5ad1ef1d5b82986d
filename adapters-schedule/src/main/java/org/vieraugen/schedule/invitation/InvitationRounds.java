package org.vieraugen.schedule.invitation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.invitation.InviteByClock;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks every minute whether somebody is to be invited to the exchange, or reminded of it. */
@OnePerServer
public class InvitationRounds {
    private static final long SECONDS = 60;

    private final Scheduler scheduler;
    private final InviteByClock invite;

    @Inject
    public InvitationRounds(Scheduler scheduler, InviteByClock invite) {
        this.scheduler = scheduler;
        this.invite = invite;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "invitations", invite::handle);
    }
}
