package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.participant.GuestSessions;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.application.participant.SignInCodes;
import org.vieraugen.domain.participant.Participant;

/** Erases who somebody from outside was, with everything that leads there, in a transaction of its own (I8). What the person did stays, as an organisation's. */
@OnePerServer
@Transactional
public class EraseParticipant {
    private final Participants participants;
    private final SessionInvitations invitations;
    private final GuestSessions sessions;
    private final GuestPasskeys passkeys;
    private final SignInCodes codes;
    private final StillNeeded needed;
    private final KeptAfterTerm kept;
    private final Clock clock;

    @Inject
    public EraseParticipant(
            Participants participants,
            SessionInvitations invitations,
            GuestSessions sessions,
            GuestPasskeys passkeys,
            SignInCodes codes,
            StillNeeded needed,
            KeptAfterTerm kept,
            Clock clock) {
        this.participants = participants;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.codes = codes;
        this.needed = needed;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Whether it was erased: something may still need to know who it was.
     *
     * @throws org.vieraugen.domain.RuleBroken I8 before the time is over
     */
    public boolean handle(Participant found) {
        var one = participants.get(found.department(), found.id());
        var needs = needed.of(one);
        if (!needs.isEmpty()) {
            return false;
        }
        var last = one.erase(kept.keeping(), needs, clock.instant());
        invitations.forget(one.department(), one.id());
        sessions.closeAll(one);
        passkeys.removeAll(one);
        codes.endAll(one.box());
        participants.erase(last);
        return true;
    }
}
