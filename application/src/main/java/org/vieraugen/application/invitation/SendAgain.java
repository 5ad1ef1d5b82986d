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
import org.vieraugen.domain.invitation.InvitationAct;
import org.vieraugen.domain.invitation.InvitationEntries;

/** Somebody has lost the invitation, or has another address now. */
@OnePerServer
@Transactional
public class SendAgain {
    private final Acts acts;
    private final HeldInvitations invitations;
    private final PostLetters post;

    @Inject
    public SendAgain(Acts acts, HeldInvitations invitations, PostLetters post) {
        this.acts = acts;
        this.invitations = invitations;
        this.post = post;
    }

    /**
     * @param session at whose page it is asked for; all that is to come is sent
     * @throws Unknown when the invitation's series has no such session
     */
    public Acted handle(Target target, UUID session) {
        return acts.change(target, Command.of(InvitationAct.SEND_AGAIN), invitations, (invitation, by) -> {
            var on = invitations.on(invitation);
            on.session(session);
            var act = by.did(InvitationEntries.INVITATIONS_SENT);
            var sending = Answering.again(invitation, on.guest(), on.meetings(), InviteAll.keys(by.at()), act);
            return post.laid(sending, by.at());
        });
    }
}
