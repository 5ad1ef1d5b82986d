package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.invitation.InvitationNotices;
import org.vieraugen.domain.invitation.Sending;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Stores what was decided to send, and lays it into the outbox, in the caller's transaction: both happen, or neither. */
@OnePerServer
public class PostLetters {
    private final SessionInvitations invitations;
    private final Outbox outbox;

    @Inject
    public PostLetters(SessionInvitations invitations, Outbox outbox) {
        this.invitations = invitations;
        this.outbox = outbox;
    }

    SessionInvitation handle(Sending sending, Instant at) {
        invitations.follow(sending.step());
        laid(sending, at);
        return sending.step().next();
    }

    /** Into the outbox alone; whoever asks stores the step. */
    Step<SessionInvitation> laid(Sending sending, Instant at) {
        var invitation = sending.step().next();
        for (var letter : sending.letters()) {
            outbox.post(
                    invitation.department(),
                    new Subject(SessionInvitation.LETTER, letter.id()),
                    List.of(Notice.to(Role.PARTICIPANT, InvitationNotices.SESSION_LETTER)),
                    at);
        }
        return sending.step();
    }
}
