package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.MandateAct;

/** Somebody says how far a point is and what shows it; another person confirms it or sends it back, or whoever said it takes it back (F9, F11). */
@OnePerServer
@Transactional
public class ReportProgress {
    private final Acts acts;
    private final Mandates mandates;
    private final Things things;

    @Inject
    public ReportProgress(Acts acts, Mandates mandates, Things things) {
        this.acts = acts;
        this.mandates = mandates;
        this.things = things;
    }

    /**
     * @param point the point's number
     * @throws Malformed for a point or a thing that does not exist
     * @throws RuleBroken E4 for a point that was not adopted; F11 while something else about it waits
     */
    public Acted report(Target on, String point, Claim claim) {
        return acts.change(on, Command.of(MandateAct.REPORT, point, claim), mandates, (mandate, by) -> {
            claim.evidence().forEach(evidence -> evidence.thing()
                    .ifPresent(thing -> things.requireKnown(mandate.department(), thing)));
            return mandate.report(point, claim, by);
        });
    }

    /**
     * @param progress the number of what was read
     * @throws RuleBroken F9 for whoever said it; F11 when that does not wait
     */
    public Acted confirm(Target on, int progress) {
        return acts.change(
                on,
                Command.of(MandateAct.CONFIRM, progress),
                mandates,
                (mandate, by) -> mandate.confirm(progress, by, acts.chart()));
    }

    /**
     * @param progress the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Acted sendBack(Target on, int progress, String reason) {
        return acts.change(
                on,
                Command.of(MandateAct.SEND_BACK, progress, reason),
                mandates,
                (mandate, by) -> mandate.sendBack(progress, reason, by));
    }
}
