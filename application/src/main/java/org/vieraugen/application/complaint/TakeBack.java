package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.course.ProposalAct;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.file.Matter;

/** Whoever proposed something that waits for a second person takes it back. */
@OnePerServer
@Transactional
public class TakeBack {
    private final ActRunner steps;

    @Inject
    public TakeBack(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, Matter.Kind kind, String reason) {
        return steps.staff(
                on,
                Command.of(ProposalAct.TAKE_BACK, kind, reason),
                (complaint, setting, as) ->
                        Proposals.takeBack(complaint, kind, on.caller().staff(), as, reason, setting));
    }
}
