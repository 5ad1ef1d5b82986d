package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.Chairing;

/** A body says who chairs it: one member by vote, several in turn, or nobody (E6). */
@OnePerServer
@Transactional
public class ChooseChair {
    private final BodyRunner runner;

    @Inject
    public ChooseChair(BodyRunner runner) {
        this.runner = runner;
    }

    public BodyState handle(BodyRequest on, Optional<Chair> chair) {
        return runner.change(
                on, Command.of(BodyAct.CHOOSE_CHAIR, chair), (body, by) -> new Chairing(body).choose(chair, by));
    }
}
