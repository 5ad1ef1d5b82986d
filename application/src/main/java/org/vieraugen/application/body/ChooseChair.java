package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.Chairing;

/** A body says who chairs it: one member by vote, several in turn, or nobody (E6). */
@OnePerServer
@Transactional
public class ChooseChair {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public ChooseChair(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    public Acted handle(Target on, Optional<Chair> chair) {
        return acts.change(on, Command.of(BodyAct.CHOOSE_CHAIR, chair), bodies, (body, by) -> new Chairing(body)
                .choose(chair, by));
    }
}
