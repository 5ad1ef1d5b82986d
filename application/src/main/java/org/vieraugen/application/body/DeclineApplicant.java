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
import org.vieraugen.domain.body.Ruling;

/** A body declines, with a reason, whoever asked to take part (E6). */
@OnePerServer
@Transactional
public class DeclineApplicant {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public DeclineApplicant(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** @throws Unknown when the body has no such request */
    public Acted handle(Target on, UUID request, String reason, Ruling ruling) {
        return acts.change(on, Command.of(BodyAct.DECLINE, request, reason, ruling), bodies, (body, by) -> {
            if (body.request(request).isEmpty()) {
                throw new Unknown("join-request");
            }
            return new Asking(body).decline(request, reason, ruling, by);
        });
    }
}
