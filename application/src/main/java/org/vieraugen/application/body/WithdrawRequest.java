package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.BodyAct;

/** Whoever asked to take part in a body does not want to any more (E6). */
@OnePerServer
@Transactional
public class WithdrawRequest {
    private final BodyRunner runner;

    @Inject
    public WithdrawRequest(BodyRunner runner) {
        this.runner = runner;
    }

    /** @throws Unknown when the body has no such request */
    public BodyState handle(BodyRequest on, UUID request) {
        return runner.change(on, Command.of(BodyAct.WITHDRAW, request), (body, by) -> {
            if (body.request(request).isEmpty()) {
                throw new Unknown("join-request");
            }
            return new Asking(body).withdraw(request, by);
        });
    }
}
