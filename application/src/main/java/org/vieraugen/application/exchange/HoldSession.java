package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.around.Hanging;
import org.vieraugen.application.exchange.around.Passed;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.TopicKey;

/** A session took place, or it did not and nobody had cancelled it (E1); the next one is planned with it. */
@OnePerServer
@Transactional
public class HoldSession {
    private final Acts acts;
    private final KeptSessions sessions;
    private final NextSession next;
    private final Passed passed;
    private final Hanging hanging;

    @Inject
    public HoldSession(Acts acts, KeptSessions sessions, NextSession next, Passed passed, Hanging hanging) {
        this.acts = acts;
        this.sessions = sessions;
        this.next = next;
        this.passed = passed;
        this.hanging = hanging;
    }

    /**
     * @param attended how many each organisation sent
     * @param left the open topics that were not reached; they go over to the next session (E2)
     */
    public Acted handle(Target on, List<Attendance> attended, List<TopicKey> left) {
        return acts.change(on, Command.of(ExchangeAct.HOLD_SESSION, attended, left), sessions, (session, by) -> {
            var series = sessions.of(session);
            var step = session.hold(series, attended, left, passed.by(session), by);
            if (session.state() == ExchangeSession.State.MISSED) {
                hanging.held(session, by);
            }
            return next.carried(step, left, series, by);
        });
    }

    /** It did not take place; what it was to talk about goes over to the next one (E2). */
    public Acted missed(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.MISS_SESSION, reason), sessions, (session, by) -> {
            return next.carried(session.miss(reason, passed.by(session), by), sessions.of(session), by);
        });
    }
}
