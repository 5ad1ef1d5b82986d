package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Closing;

/** Two people hand in the closing report that a temporary body owes when it is over (E6, F9). */
@OnePerServer
@Transactional
public class HandInReport {
    private final BodyRunner runner;

    @Inject
    public HandInReport(BodyRunner runner) {
        this.runner = runner;
    }

    /** Waits for another person. */
    public BodyState handle(BodyRequest on, String title, String text) {
        return runner.change(on, Command.of(BodyAct.HAND_IN_REPORT, title, text), (body, by) -> new Closing(body)
                .handIn(title, text, by));
    }

    /**
     * @param draft the number of what was read
     * @throws RuleBroken F9 for whoever wrote it; F11 when that does not wait
     */
    public BodyState confirm(BodyRequest on, int draft) {
        return runner.change(on, Command.of(BodyAct.CONFIRM_REPORT, draft), (body, by) -> new Closing(body)
                .confirm(draft, by, runner.chart()));
    }

    /**
     * @param draft the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public BodyState sendBack(BodyRequest on, int draft, String reason) {
        return runner.change(on, Command.of(BodyAct.SEND_BACK_REPORT, draft, reason), (body, by) -> new Closing(body)
                .sendBack(draft, reason, by));
    }
}
