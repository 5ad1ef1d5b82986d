package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.JoinRequest;

/** A group asks to take part in a body (E6); for now somebody of the staff enters it. */
@OnePerServer
@Transactional
public class AskToJoin {
    private final BodyRunner runner;

    @Inject
    public AskToJoin(BodyRunner runner) {
        this.runner = runner;
    }

    public BodyState handle(BodyRequest on, JoinRequest.Applicant applicant) {
        return runner.change(on, Command.of(BodyAct.ASK_TO_JOIN, applicant), (body, by) -> new Asking(body)
                .ask(TimeOrdered.id(by.at()), applicant, by));
    }
}
