package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.InvitationAct;
import org.vieraugen.domain.invitation.InvitationEntries;

/** Somebody has lost the invitation, or has another address now. */
@OnePerServer
@Transactional
public class SendAgain {
    private final InvitationRunner runner;
    private final PostLetters post;

    @Inject
    public SendAgain(InvitationRunner runner, PostLetters post) {
        this.runner = runner;
        this.post = post;
    }

    public Acted handle(InvitationRequest request) {
        return runner.staff(
                request,
                Command.of(InvitationAct.SEND_AGAIN),
                (on, by) -> post.handle(
                        Answering.again(
                                on.invitation(), InviteAll.keys(by.at()), by.did(InvitationEntries.INVITATIONS_SENT)),
                        by.at()));
    }
}
