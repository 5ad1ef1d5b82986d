package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.exchange.ExchangeAct;

/** A session does not take place; what it was to talk about goes over to the next one (E2). */
@OnePerServer
@Transactional
public class CancelSession {
    private final Acts acts;
    private final KeptSessions sessions;
    private final NextSession next;

    @Inject
    public CancelSession(Acts acts, KeptSessions sessions, NextSession next) {
        this.acts = acts;
        this.sessions = sessions;
        this.next = next;
    }

    public Acted handle(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.CANCEL_SESSION, reason), sessions, (session, by) -> {
            return next.carried(session.cancel(reason, by), sessions.of(session), by);
        });
    }
}
