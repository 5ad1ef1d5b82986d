package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.request.RequestAct;

/** A request that needs no answer, or to which none is possible, is closed with a reason. */
@OnePerServer
@Transactional
public class CloseRequest {
    private final RequestRunner runner;

    @Inject
    public CloseRequest(RequestRunner runner) {
        this.runner = runner;
    }

    /**
     * @throws Malformed without a reason
     * @throws RuleBroken when it is not open
     */
    public RequestState handle(OnRequest on, String reason) {
        return runner.change(
                on,
                Command.of(RequestAct.CLOSE, reason),
                (request, by, home) -> request.close(TimeOrdered.id(by.at()), reason, by));
    }
}
