package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.InvitationAct;
import org.vieraugen.domain.invitation.Occasion;

/** Somebody invited has said on the telephone, or at the door, whether they come. */
@OnePerServer
@Transactional
public class NoteReply {
    private final Acts acts;
    private final HeldInvitations invitations;

    @Inject
    public NoteReply(Acts acts, HeldInvitations invitations) {
        this.acts = acts;
        this.invitations = invitations;
    }

    /** @throws Unknown when the invitation's series has no such session */
    public Acted handle(Target target, UUID session, Coming coming) {
        return acts.change(
                target, Command.of(InvitationAct.NOTE_REPLY, session, coming), invitations, (invitation, by) -> {
                    var on = invitations.on(invitation);
                    var occasion = Occasion.of(on.session(session));
                    return Answering.byStaff(invitation, on.guest(), on.meetings(), occasion, coming, by);
                });
    }
}
