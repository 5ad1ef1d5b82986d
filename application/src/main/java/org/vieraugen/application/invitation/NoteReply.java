package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.InvitationAct;
import org.vieraugen.domain.invitation.Occasion;

/** Somebody invited has said on the telephone, or at the door, whether they come. */
@OnePerServer
@Transactional
public class NoteReply {
    private final InvitationRunner runner;
    private final SessionInvitations invitations;

    @Inject
    public NoteReply(InvitationRunner runner, SessionInvitations invitations) {
        this.runner = runner;
        this.invitations = invitations;
    }

    public Acted handle(InvitationRequest request, Occasion occasion, Coming coming) {
        return runner.staff(request, Command.of(InvitationAct.NOTE_REPLY, occasion.text(), coming), (on, by) -> {
            var step = Answering.byStaff(on.invitation(), on.guest(), on.meetings(), occasion, coming, by);
            invitations.follow(step);
            return step.next();
        });
    }
}
