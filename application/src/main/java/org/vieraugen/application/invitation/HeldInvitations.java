package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Kept;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;

/** Invitations on which somebody acts: nobody else changes those of the same series before the transaction ends. */
@OnePerServer
public class HeldInvitations implements Kept<SessionInvitation> {
    private final SessionInvitations invitations;
    private final Participants participants;
    private final Exchanges exchanges;
    private final Clock clock;

    @Inject
    public HeldInvitations(
            SessionInvitations invitations, Participants participants, Exchanges exchanges, Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    /** What a rule asks about an invitation. */
    record On(SessionInvitation invitation, Participant guest, Meetings meetings) {
        /**
         * The session on whose page somebody acts on the invitation.
         *
         * @throws Unknown when it is none of the invitation's series
         */
        ExchangeSession session(UUID id) {
            return meetings.sessions().stream()
                    .filter(session -> session.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Unknown("session"));
        }
    }

    @Override
    public void add(Step<SessionInvitation> first) {
        invitations.follow(first);
    }

    @Override
    public void follow(Step<SessionInvitation> step) {
        invitations.follow(step);
    }

    @Override
    public SessionInvitation get(DepartmentKey department, UUID id) {
        var found = find(id);
        if (!found.department().equals(department)) {
            throw new Unknown("invitation");
        }
        return held(found);
    }

    /** @throws Unknown when there is none of that key */
    SessionInvitation find(UUID id) {
        return invitations.find(id).orElseThrow(() -> new Unknown("invitation"));
    }

    /** As it is when nobody else changes it any more. */
    SessionInvitation held(SessionInvitation found) {
        invitations.hold(found.department(), found.series());
        return find(found.id());
    }

    On on(SessionInvitation invitation) {
        var department = invitation.department();
        return new On(
                invitation,
                participants.get(department, invitation.participant()),
                new Meetings(
                        exchanges.series(department, invitation.series()),
                        exchanges.appointments(department, invitation.series()),
                        clock.instant()));
    }
}
