package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.JoinRequest;

/** A group asks to take part in a body (E6); for now somebody of the staff enters it. */
@OnePerServer
@Transactional
public class AskToJoin {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public AskToJoin(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    public Acted handle(Target on, JoinRequest.Applicant applicant) {
        return acts.change(on, Command.of(BodyAct.ASK_TO_JOIN, applicant), bodies, (body, by) -> new Asking(body)
                .ask(TimeOrdered.id(by.at()), applicant, by));
    }
}
