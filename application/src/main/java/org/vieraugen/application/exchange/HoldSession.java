package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.around.Passed;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeAct;

/** A session took place, or it did not and nobody had cancelled it (E1); the next one is planned with it. */
@OnePerServer
@Transactional
public class HoldSession {
    private final ExchangeRunner runner;
    private final NextSession next;
    private final Passed passed;

    @Inject
    public HoldSession(ExchangeRunner runner, NextSession next, Passed passed) {
        this.runner = runner;
        this.next = next;
        this.passed = passed;
    }

    /** @param attended how many each organisation sent */
    public ExchangeState handle(ExchangeRequest on, List<Attendance> attended) {
        return runner.session(on, Command.of(ExchangeAct.HOLD_SESSION, attended), (session, series, by) -> {
            var step = session.hold(series, attended, by);
            next.after(session.appointment().day(), series, by);
            return step;
        });
    }

    /** It did not take place; what it was to talk about goes over to the next one (E2). */
    public ExchangeState missed(ExchangeRequest on, String reason) {
        return runner.session(on, Command.of(ExchangeAct.MISS_SESSION, reason), (session, series, by) -> {
            return next.carried(session.miss(reason, passed.numbers(session), by), series, by);
        });
    }
}
