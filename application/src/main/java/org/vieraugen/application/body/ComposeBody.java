package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Composing;
import org.vieraugen.domain.body.Composition;

/** Sets benches and quorum of a body, and who sits where (E6). */
@OnePerServer
@Transactional
public class ComposeBody {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public ComposeBody(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** What changes nothing is not stored, and leaves the version as it is. */
    public Acted handle(Target on, Composition composition, List<Composition.Seating> seatings) {
        return acts.change(
                on, Command.of(BodyAct.COMPOSE, composition, seatings), bodies, (body, by) -> new Composing(body)
                        .compose(composition, seatings, by));
    }
}
