package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.invitation.InvitationAct;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.participant.Participant;

/** One act of the staff on one invitation, the same way every time: who may, is it done already, whose is it, take the step. */
@OnePerServer
public class InvitationRunner {
    private final SessionInvitations invitations;
    private final Participants participants;
    private final Exchanges exchanges;
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public InvitationRunner(
            SessionInvitations invitations,
            Participants participants,
            Exchanges exchanges,
            Departments departments,
            Once once,
            Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.exchanges = exchanges;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /** What it is about, when nobody else changes it any more. */
    record On(SessionInvitation invitation, Participant guest, Meetings meetings) {}

    /** What is done; its answer is the invitation as it is then. */
    @FunctionalInterface
    interface Change {
        SessionInvitation take(On on, Actor by);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such invitation
     */
    Acted staff(InvitationRequest on, Command<InvitationAct> command, Change change) {
        var duty = command.act().duty();
        on.caller().must(duty);
        var home = departments.organisation().home(on.caller().staff());
        var found = find(on.id());
        if (!found.department().equals(home)) {
            throw new Unknown("invitation");
        }
        return once.answer(on.key(), List.of(on.caller().staff(), on.id(), command), Acted.class, () -> {
            var next = change.take(held(found), on.caller().acting(duty, clock.instant()));
            return new Acted(next.id(), next.version());
        });
    }

    SessionInvitation find(UUID id) {
        return invitations.find(id).orElseThrow(() -> new Unknown("invitation"));
    }

    On on(SessionInvitation invitation) {
        var department = invitation.department();
        return new On(
                invitation,
                participants.get(department, invitation.participant()),
                new Meetings(
                        exchanges.series(department, invitation.series()),
                        exchanges.sessions(department, invitation.series()),
                        clock.instant()));
    }

    On held(SessionInvitation found) {
        invitations.hold(found.department(), found.series());
        return on(find(found.id()));
    }
}
