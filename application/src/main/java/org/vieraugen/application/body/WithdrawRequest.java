package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.BodyAct;

/** Whoever asked to take part in a body does not want to any more (E6). */
@OnePerServer
@Transactional
public class WithdrawRequest {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public WithdrawRequest(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** @throws Unknown when the body has no such request */
    public Acted handle(Target on, UUID request) {
        return acts.change(on, Command.of(BodyAct.WITHDRAW, request), bodies, (body, by) -> {
            if (body.request(request).isEmpty()) {
                throw new Unknown("join-request");
            }
            return new Asking(body).withdraw(request, by);
        });
    }
}
