package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Series;

/** Begins a series, with its first session. */
@OnePerServer
@Transactional
public class BeginSeries {
    private final Acts acts;
    private final Exchanges exchanges;
    private final NextSession next;
    private final AllAfterExchange after;

    @Inject
    public BeginSeries(Acts acts, Exchanges exchanges, NextSession next, AllAfterExchange after) {
        this.acts = acts;
        this.exchanges = exchanges;
        this.next = next;
        this.after = after;
    }

    /** @param key an idempotency key */
    public Acted handle(Caller caller, Optional<String> key, Plan plan) {
        return acts.begin(caller, key, Command.of(ExchangeAct.BEGIN_SERIES, plan), (home, by) -> {
            var step = Series.begin(TimeOrdered.id(by.at()), home, plan, by);
            exchanges.begin(step);
            next.after(by.today().minusDays(1), step.next(), by);
            after.changed(home, step.next().id());
            return Acted.of(step.next());
        });
    }
}
