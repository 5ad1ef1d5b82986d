package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.Plan;

/** Sets a series up otherwise, or ends it. Sessions that are planned stay as they are. */
@OnePerServer
@Transactional
public class ChangeSeries {
    private final ExchangeRunner runner;

    @Inject
    public ChangeSeries(ExchangeRunner runner) {
        this.runner = runner;
    }

    /** What changes nothing is not stored, and leaves the version as it is. */
    public ExchangeState handle(ExchangeRequest on, Plan plan) {
        return runner.series(on, Command.of(ExchangeAct.CHANGE_SERIES, plan), (series, by) -> series.change(plan, by));
    }
}
