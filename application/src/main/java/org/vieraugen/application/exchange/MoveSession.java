package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeAct;

/** Moves a session to another day, hour or place, with a reason. */
@OnePerServer
@Transactional
public class MoveSession {
    private final ExchangeRunner runner;

    @Inject
    public MoveSession(ExchangeRunner runner) {
        this.runner = runner;
    }

    public ExchangeState handle(ExchangeRequest on, Appointment next, String reason) {
        return runner.session(
                on,
                Command.of(ExchangeAct.MOVE_SESSION, next, reason),
                (session, series, by) -> session.move(series, next, reason, by));
    }
}
