package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateAct;

/** A mandate comes before the public, and is taken back from it by two people with a reason, visibly (F9, P2). */
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
     * Waits for another person.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken P2 unless it is published; F11 while the same waits already
     */
    public MandateState takeBack(MandateRequest on, String reason) {
        return runner.change(
                on, Command.of(MandateAct.TAKE_BACK, reason), (mandate, by) -> mandate.takeBack(reason, by));
    }

    /**
     * @param taking the number of what was read
     * @throws RuleBroken F9 for whoever wanted it; F11 when that does not wait
     */
    public MandateState confirmTakingBack(MandateRequest on, int taking) {
        return runner.change(
                on,
                Command.of(MandateAct.CONFIRM_TAKING_BACK, taking),
                (mandate, by) -> mandate.confirmTakingBack(taking, by, runner.chart()));
    }

    /**
     * @param taking the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public MandateState keepPublished(MandateRequest on, int taking, String reason) {
        return runner.change(
                on,
                Command.of(MandateAct.KEEP_PUBLISHED, taking, reason),
                (mandate, by) -> mandate.keepPublished(taking, reason, by));
    }
}
