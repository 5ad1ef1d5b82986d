package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeAct;

/** Moves a session to another day, hour or place, with a reason. */
@OnePerServer
@Transactional
public class MoveSession {
    private final Acts acts;
    private final KeptSessions sessions;

    @Inject
    public MoveSession(Acts acts, KeptSessions sessions) {
        this.acts = acts;
        this.sessions = sessions;
    }

    public Acted handle(Target on, Appointment next, String reason) {
        return acts.change(
                on,
                Command.of(ExchangeAct.MOVE_SESSION, next, reason),
                sessions,
                (session, by) -> session.move(sessions.of(session), next, reason, by));
    }
}
