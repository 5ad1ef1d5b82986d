package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.ExchangeAct;

/** A session does not take place; what it was to talk about goes over to the next one (E2). */
@OnePerServer
@Transactional
public class CancelSession {
    private final ExchangeRunner runner;
    private final NextSession next;

    @Inject
    public CancelSession(ExchangeRunner runner, NextSession next) {
        this.runner = runner;
        this.next = next;
    }

    public ExchangeState handle(ExchangeRequest on, String reason) {
        return runner.session(on, Command.of(ExchangeAct.CANCEL_SESSION, reason), (session, series, by) -> {
            return next.carried(session.cancel(reason, by), series, by);
        });
    }
}
