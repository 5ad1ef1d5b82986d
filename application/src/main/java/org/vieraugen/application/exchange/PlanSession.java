package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.ExchangeSession;

/** Plans a session beside the regular ones, which plan themselves. */
@OnePerServer
@Transactional
public class PlanSession {
    private final Acts acts;
    private final Exchanges exchanges;
    private final NextSession next;
    private final AllAfterExchange after;

    @Inject
    public PlanSession(Acts acts, Exchanges exchanges, NextSession next, AllAfterExchange after) {
        this.acts = acts;
        this.exchanges = exchanges;
        this.next = next;
        this.after = after;
    }

    /** @param key an idempotency key */
    public Acted handle(Caller caller, Optional<String> key, UUID series, Appointment appointment) {
        return acts.begin(caller, key, Command.of(ExchangeAct.PLAN_SESSION, series, appointment), (home, by) -> {
            var step = ExchangeSession.extra(TimeOrdered.id(by.at()), exchanges.series(home, series), appointment, by);
            exchanges.plan(step);
            var planned = next.reminded(step.next(), by);
            after.changed(home, series);
            return Acted.of(planned);
        });
    }
}
