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
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateAct;

/** A mandate comes before the public, and is taken back from it by two people with a reason, visibly (F9, P2). */
@OnePerServer
@Transactional
public class PublishMandate {
    private final Acts acts;
    private final Mandates mandates;

    @Inject
    public PublishMandate(Acts acts, Mandates mandates) {
        this.acts = acts;
        this.mandates = mandates;
    }

    /** @throws RuleBroken P2 when it is published already */
    public Acted publish(Target on) {
        return acts.change(on, Command.of(MandateAct.PUBLISH), mandates, Mandate::publish);
    }

    /**
     * Waits for another person.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken P2 unless it is published; F11 while the same waits already
     */
    public Acted takeBack(Target on, String reason) {
        return acts.change(
                on, Command.of(MandateAct.TAKE_BACK, reason), mandates, (mandate, by) -> mandate.takeBack(reason, by));
    }

    /**
     * @param taking the number of what was read
     * @throws RuleBroken F9 for whoever wanted it; F11 when that does not wait
     */
    public Acted confirmTakingBack(Target on, int taking) {
        return acts.change(
                on,
                Command.of(MandateAct.CONFIRM_TAKING_BACK, taking),
                mandates,
                (mandate, by) -> mandate.confirmTakingBack(taking, by, acts.chart()));
    }

    /**
     * @param taking the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Acted keepPublished(Target on, int taking, String reason) {
        return acts.change(
                on,
                Command.of(MandateAct.KEEP_PUBLISHED, taking, reason),
                mandates,
                (mandate, by) -> mandate.keepPublished(taking, reason, by));
    }
}
