package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.request.RequestAct;

/** A request belongs to another team; its clock goes on. */
@OnePerServer
@Transactional
public class MoveRequest {
    private final RequestRunner runner;

    @Inject
    public MoveRequest(RequestRunner runner) {
        this.runner = runner;
    }

    /**
     * @throws Malformed for a team that there is not, or that has it
     * @throws RuleBroken when it is not open
     */
    public RequestState handle(OnRequest on, TeamKey to) {
        return runner.change(on, Command.of(RequestAct.MOVE, to), (request, by, home) -> request.move(to, home, by));
    }
}
