package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Charter;

/** Founds a body of the caller's department. */
@OnePerServer
@Transactional
public class FoundBody {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public FoundBody(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /**
     * @param key an idempotency key
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a body that would be over before it is founded
     */
    public Acted handle(Caller caller, Optional<String> key, Charter charter) {
        return acts.begin(
                caller,
                key,
                Command.of(BodyAct.FOUND, charter),
                bodies,
                (home, by) -> Body.found(TimeOrdered.id(by.at()), home, charter, by));
    }
}
