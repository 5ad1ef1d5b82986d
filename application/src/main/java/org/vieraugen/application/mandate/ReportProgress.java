package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.MandateAct;

/** Somebody says how far a point is and what shows it; another person confirms it or sends it back, or whoever said it takes it back (F9, F11). */
@OnePerServer
@Transactional
public class ReportProgress {
    private final MandateRunner runner;
    private final Things things;

    @Inject
    public ReportProgress(MandateRunner runner, Things things) {
        this.runner = runner;
        this.things = things;
    }

    /**
     * @param point the point's number
     * @throws Malformed for a point or a thing that does not exist
     * @throws RuleBroken E4 for a point that was not adopted; F11 while something else about it waits
     */
    public MandateState report(MandateRequest on, String point, Claim claim) {
        return runner.change(on, Command.of(MandateAct.REPORT, point, claim), (mandate, by) -> {
            claim.evidence().forEach(evidence -> evidence.thing()
                    .ifPresent(thing -> things.requireKnown(mandate.department(), thing)));
            return mandate.report(point, claim, by);
        });
    }

    /**
     * @param progress the number of what was read
     * @throws RuleBroken F9 for whoever said it; F11 when that does not wait
     */
    public MandateState confirm(MandateRequest on, int progress) {
        return runner.change(
                on,
                Command.of(MandateAct.CONFIRM, progress),
                (mandate, by) -> mandate.confirm(progress, by, runner.chart()));
    }

    /**
     * @param progress the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public MandateState sendBack(MandateRequest on, int progress, String reason) {
        return runner.change(
                on,
                Command.of(MandateAct.SEND_BACK, progress, reason),
                (mandate, by) -> mandate.sendBack(progress, reason, by));
    }
}
