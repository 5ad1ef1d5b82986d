package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Charter;

/** Sets a body up as something else: another name, mandate, kind or term. */
@OnePerServer
@Transactional
public class ChangeBody {
    private final BodyRunner runner;

    @Inject
    public ChangeBody(BodyRunner runner) {
        this.runner = runner;
    }

    /**
     * What changes nothing is not stored, and leaves the version as it is.
     *
     * @param reason why the last day or the time of the report changes; may be empty otherwise
     */
    public BodyState handle(BodyRequest on, Charter charter, String reason) {
        return runner.change(
                on, Command.of(BodyAct.CHANGE, charter, reason), (body, by) -> body.change(charter, reason, by));
    }
}
