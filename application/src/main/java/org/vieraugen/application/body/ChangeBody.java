package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Charter;

/** Sets a body up as something else: another name, mandate, kind or term. */
@OnePerServer
@Transactional
public class ChangeBody {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public ChangeBody(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /**
     * What changes nothing is not stored, and leaves the version as it is.
     *
     * @param reason why the last day or the time of the report changes; may be empty otherwise
     */
    public Acted handle(Target on, Charter charter, String reason) {
        return acts.change(
                on,
                Command.of(BodyAct.CHANGE, charter, reason),
                bodies,
                (body, by) -> body.change(charter, reason, by));
    }
}
