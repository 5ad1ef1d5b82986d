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

/** Moves a session to another day, hour or place, with a reason; what is open of resolutions is on the agenda of the one that is next then (E4). */
@OnePerServer
@Transactional
public class MoveSession {
    private final Acts acts;
    private final KeptSessions sessions;
    private final NextSession order;

    @Inject
    public MoveSession(Acts acts, KeptSessions sessions, NextSession order) {
        this.acts = acts;
        this.sessions = sessions;
        this.order = order;
    }

    public Acted handle(Target on, Appointment next, String reason) {
        return acts.change(
                on,
                Command.of(ExchangeAct.MOVE_SESSION, next, reason),
                sessions,
                (session, by) -> order.moved(session.move(sessions.of(session), next, reason, by), by));
    }
}
