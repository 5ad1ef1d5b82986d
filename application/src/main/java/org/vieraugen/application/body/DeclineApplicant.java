package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Ruling;

/** A body declines, with a reason, whoever asked to take part (E6). */
@OnePerServer
@Transactional
public class DeclineApplicant {
    private final BodyRunner runner;

    @Inject
    public DeclineApplicant(BodyRunner runner) {
        this.runner = runner;
    }

    /** @throws Unknown when the body has no such request */
    public BodyState handle(BodyRequest on, UUID request, String reason, Ruling ruling) {
        return runner.change(on, Command.of(BodyAct.DECLINE, request, reason, ruling), (body, by) -> {
            if (body.request(request).isEmpty()) {
                throw new Unknown("join-request");
            }
            return new Asking(body).decline(request, reason, ruling, by);
        });
    }
}
