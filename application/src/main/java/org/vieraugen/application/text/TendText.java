package org.vieraugen.application.text;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.TextAct;

/** Looks after a text module without changing a word of it: looked at and still right, handed over, retired, brought back. One person suffices. */
@OnePerServer
@Transactional
public class TendText {
    private final TextRunner runner;
    private final TextModules texts;

    @Inject
    public TendText(TextRunner runner, TextModules texts) {
        this.runner = runner;
        this.texts = texts;
    }

    /** @throws Malformed for a day that is past or too far ahead */
    public TextState review(TextRequest on, LocalDate next) {
        return runner.change(on, Command.of(TextAct.REVIEW, next), (module, by, home) -> module.review(next, by));
    }

    /** @throws Malformed for somebody who keeps no texts there */
    public TextState handOver(TextRequest on, StaffKey to) {
        return runner.change(
                on, Command.of(TextAct.HAND_OVER, to), (module, by, home) -> module.handOver(to, home, by));
    }

    /** @throws RuleBroken when it is retired already */
    public TextState retire(TextRequest on) {
        return runner.change(on, Command.of(TextAct.RETIRE), (module, by, home) -> module.retire(by));
    }

    /**
     * @throws RuleBroken when it is not retired
     * @throws Malformed when the department has too many
     */
    public TextState bringBack(TextRequest on) {
        return runner.change(
                on,
                Command.of(TextAct.BRING_BACK),
                (module, by, home) -> module.bringBack(texts.countToAdd(home.key()), by));
    }
}
