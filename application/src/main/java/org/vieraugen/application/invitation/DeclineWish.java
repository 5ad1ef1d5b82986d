package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.InvitationAct;

/** A session stays when it is, and whoever wished another time is told. */
@OnePerServer
@Transactional
public class DeclineWish {
    private final InvitationRunner runner;
    private final PostLetters post;

    @Inject
    public DeclineWish(InvitationRunner runner, PostLetters post) {
        this.runner = runner;
        this.post = post;
    }

    public Acted handle(InvitationRequest request, UUID wish) {
        return runner.staff(
                request,
                Command.of(InvitationAct.DECLINE_WISH, wish),
                (on, by) ->
                        post.handle(Answering.declined(on.invitation(), wish, TimeOrdered.id(by.at()), by), by.at()));
    }
}
