package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Series;

/** Begins a series, with its first session. */
@OnePerServer
@Transactional
public class BeginSeries {
    private final ExchangeRunner runner;
    private final Exchanges exchanges;
    private final NextSession next;

    @Inject
    public BeginSeries(ExchangeRunner runner, Exchanges exchanges, NextSession next) {
        this.runner = runner;
        this.exchanges = exchanges;
        this.next = next;
    }

    /** @param key an idempotency key */
    public ExchangeState handle(Caller caller, Optional<String> key, Plan plan) {
        return runner.begin(caller, key, Command.of(ExchangeAct.BEGIN_SERIES, plan), (home, by) -> {
            var step = Series.begin(TimeOrdered.id(by.at()), home, plan, by);
            exchanges.begin(step);
            next.after(by.today().minusDays(1), step.next(), by);
            return new ExchangeRunner.Begun(step.next().id(), ExchangeState.of(step.next()));
        });
    }
}
