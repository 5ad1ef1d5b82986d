package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Closing;

/** Two people hand in the closing report that a temporary body owes when it is over (E6, F9). */
@OnePerServer
@Transactional
public class HandInReport {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public HandInReport(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** Waits for another person. */
    public Acted handle(Target on, String title, String text) {
        return acts.change(on, Command.of(BodyAct.HAND_IN_REPORT, title, text), bodies, (body, by) -> new Closing(body)
                .handIn(title, text, by));
    }

    /**
     * @param draft the number of what was read
     * @throws RuleBroken F9 for whoever wrote it; F11 when that does not wait
     */
    public Acted confirm(Target on, int draft) {
        return acts.change(on, Command.of(BodyAct.CONFIRM_REPORT, draft), bodies, (body, by) -> new Closing(body)
                .confirm(draft, by, acts.chart()));
    }

    /**
     * @param draft the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Acted sendBack(Target on, int draft, String reason) {
        return acts.change(
                on, Command.of(BodyAct.SEND_BACK_REPORT, draft, reason), bodies, (body, by) -> new Closing(body)
                        .sendBack(draft, reason, by));
    }
}
