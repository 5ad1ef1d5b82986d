package org.vieraugen.application.text;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.text.TextAct;

/** A second person confirms or refuses what was put forward, exactly as it was shown; or whoever put it forward takes it back (F9, F11). */
@OnePerServer
@Transactional
public class AnswerText {
    private final TextRunner runner;

    @Inject
    public AnswerText(TextRunner runner) {
        this.runner = runner;
    }

    /**
     * @param edition the number of what was shown
     * @throws RuleBroken F9 for whoever wrote it; F11 when something else waits, or nothing
     */
    public TextState confirm(TextRequest on, int edition) {
        return runner.change(
                on,
                Command.of(TextAct.CONFIRM, edition),
                (module, by, home) -> module.confirm(edition, by, runner.chart()));
    }

    /**
     * @param edition the number of what was shown
     * @throws RuleBroken F9 for whoever wrote it; F11 when something else waits, or nothing
     * @throws Malformed without a reason
     */
    public TextState refuse(TextRequest on, int edition, String reason) {
        return runner.change(
                on,
                Command.of(TextAct.REFUSE, edition, reason),
                (module, by, home) -> module.refuse(edition, reason, by, runner.chart()));
    }

    /**
     * @param edition the number of what was shown
     * @throws RuleBroken F9 for anybody but whoever wrote it; F11 when something else waits, or nothing
     */
    public TextState takeBack(TextRequest on, int edition) {
        return runner.change(
                on,
                Command.of(TextAct.TAKE_BACK, edition),
                (module, by, home) -> module.takeBack(edition, by, runner.chart()));
    }
}
