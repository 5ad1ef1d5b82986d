package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.ExchangeSession;

/** Plans a session beside the regular ones, which plan themselves. */
@OnePerServer
@Transactional
public class PlanSession {
    private final ExchangeRunner runner;
    private final Exchanges exchanges;
    private final NextSession next;

    @Inject
    public PlanSession(ExchangeRunner runner, Exchanges exchanges, NextSession next) {
        this.runner = runner;
        this.exchanges = exchanges;
        this.next = next;
    }

    /** @param key an idempotency key */
    public ExchangeState handle(Caller caller, Optional<String> key, UUID series, Appointment appointment) {
        return runner.begin(caller, key, Command.of(ExchangeAct.PLAN_SESSION, series, appointment), (home, by) -> {
            var step = ExchangeSession.extra(TimeOrdered.id(by.at()), exchanges.series(home, series), appointment, by);
            exchanges.plan(step);
            return new ExchangeRunner.Begun(series, ExchangeState.of(next.reminded(step.next(), by)));
        });
    }
}
