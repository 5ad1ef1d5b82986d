package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.InvitationAct;

/** A session stays when it is, and whoever wished another time is told. */
@OnePerServer
@Transactional
public class DeclineWish {
    private final Acts acts;
    private final HeldInvitations invitations;
    private final PostLetters post;

    @Inject
    public DeclineWish(Acts acts, HeldInvitations invitations, PostLetters post) {
        this.acts = acts;
        this.invitations = invitations;
        this.post = post;
    }

    /** @throws Unknown when the invitation's series has no such session */
    public Acted handle(Target target, UUID session, UUID wish) {
        return acts.change(target, Command.of(InvitationAct.DECLINE_WISH, wish), invitations, (invitation, by) -> {
            invitations.on(invitation).session(session);
            return post.laid(Answering.declined(invitation, wish, TimeOrdered.id(by.at()), by), by.at());
        });
    }
}
