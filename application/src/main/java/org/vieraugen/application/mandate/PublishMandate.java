package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateAct;

/** A mandate comes before the public, and is taken back from it with a reason, visibly. */
@OnePerServer
@Transactional
public class PublishMandate {
    private final MandateRunner runner;

    @Inject
    public PublishMandate(MandateRunner runner) {
        this.runner = runner;
    }

    /** @throws RuleBroken P2 when it is published already */
    public MandateState publish(MandateRequest on) {
        return runner.change(on, Command.of(MandateAct.PUBLISH), Mandate::publish);
    }

    /**
     * @throws Malformed without a reason
     * @throws RuleBroken P2 unless it is published
     */
    public MandateState takeBack(MandateRequest on, String reason) {
        return runner.change(
                on, Command.of(MandateAct.TAKE_BACK, reason), (mandate, by) -> mandate.takeBack(reason, by));
    }
}
