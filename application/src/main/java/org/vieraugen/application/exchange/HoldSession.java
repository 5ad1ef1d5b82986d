package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.around.Passed;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeAct;

/** A session took place, or it did not and nobody had cancelled it (E1); the next one is planned with it. */
@OnePerServer
@Transactional
public class HoldSession {
    private final Acts acts;
    private final KeptSessions sessions;
    private final NextSession next;
    private final Passed passed;

    @Inject
    public HoldSession(Acts acts, KeptSessions sessions, NextSession next, Passed passed) {
        this.acts = acts;
        this.sessions = sessions;
        this.next = next;
        this.passed = passed;
    }

    /** @param attended how many each organisation sent */
    public Acted handle(Target on, List<Attendance> attended) {
        return acts.change(on, Command.of(ExchangeAct.HOLD_SESSION, attended), sessions, (session, by) -> {
            var series = sessions.of(session);
            var step = session.hold(series, attended, by);
            next.after(session.appointment().day(), series, by);
            return step;
        });
    }

    /** It did not take place; what it was to talk about goes over to the next one (E2). */
    public Acted missed(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.MISS_SESSION, reason), sessions, (session, by) -> {
            return next.carried(session.miss(reason, passed.numbers(session), by), sessions.of(session), by);
        });
    }
}
