package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Closing;

/** A temporary body that is over hands in the closing report that it owes (E6). */
@OnePerServer
@Transactional
public class HandInReport {
    private final BodyRunner runner;

    @Inject
    public HandInReport(BodyRunner runner) {
        this.runner = runner;
    }

    public BodyState handle(BodyRequest on, String title, String text) {
        return runner.change(on, Command.of(BodyAct.HAND_IN_REPORT, title, text), (body, by) -> new Closing(body)
                .handIn(title, text, by));
    }
}
