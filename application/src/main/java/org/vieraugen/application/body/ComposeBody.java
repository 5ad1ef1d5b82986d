package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Composing;
import org.vieraugen.domain.body.Composition;

/** Sets benches and quorum of a body, and who sits where (E6). */
@OnePerServer
@Transactional
public class ComposeBody {
    private final BodyRunner runner;

    @Inject
    public ComposeBody(BodyRunner runner) {
        this.runner = runner;
    }

    /** What changes nothing is not stored, and leaves the version as it is. */
    public BodyState handle(BodyRequest on, Composition composition, List<Composition.Seating> seatings) {
        return runner.change(on, Command.of(BodyAct.COMPOSE, composition, seatings), (body, by) -> new Composing(body)
                .compose(composition, seatings, by));
    }
}
