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
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/** A session took place, or it did not and nobody had cancelled it (E1); the next one is planned with it. */
@OnePerServer
@Transactional
public class HoldSession {
    private final Acts acts;
    private final KeptSessions sessions;
    private final NextSession next;
    private final Passed passed;
    private final Hanging hanging;
    private final Outbox outbox;

    @Inject
    public HoldSession(
            Acts acts, KeptSessions sessions, NextSession next, Passed passed, Hanging hanging, Outbox outbox) {
        this.acts = acts;
        this.sessions = sessions;
        this.next = next;
        this.passed = passed;
        this.hanging = hanging;
        this.outbox = outbox;
    }

    /**
     * What is said late waits for another person, and those who may be it are told.
     *
     * @param attended how many each organisation sent
     * @param left the open topics that were not reached; they go over to the next session (E2)
     */
    public Acted handle(Target on, List<Attendance> attended, List<TopicKey> left) {
        return acts.change(on, Command.of(ExchangeAct.HOLD_SESSION, attended, left), sessions, (session, by) -> {
            var series = sessions.of(session);
            var step = session.hold(series, attended, left, passed.by(session), by);
            if (step.next().state() != ExchangeSession.State.HELD) {
                outbox.post(
                        session.department(),
                        new Subject(ExchangeSession.KIND, session.id()),
                        ExchangeNotices.saidLate(),
                        by.at());
            }
            return followed(session, step, left, series, by);
        });
    }

    /** Another person agrees with what was said late, which is the one that the caller saw (F9, F11). */
    public Acted confirm(Target on) {
        return acts.change(on, Command.of(ExchangeAct.CONFIRM_HELD), sessions, (session, by) -> {
            requireSeen(on);
            var series = sessions.of(session);
            var left = session.turnout().waiting().map(LateEntry::left).orElse(List.of());
            var step = session.outcome().confirmed(series, passed.by(session), by, acts.chart());
            return followed(session, step, left, series, by);
        });
    }

    /** What was said late is not so. */
    public Acted sendBack(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.SEND_BACK_HELD, reason), sessions, (session, by) -> {
            requireSeen(on);
            return session.outcome().sentBack(reason, by);
        });
    }

    private static void requireSeen(Target on) {
        if (on.expected().isEmpty()) {
            throw new Malformed("version", "missing", "say which version of the session you read, in If-Match");
        }
    }

    /** What follows when it is said to be held, unless that waits for a second person. */
    private Step<ExchangeSession> followed(
            ExchangeSession before, Step<ExchangeSession> step, List<TopicKey> left, Series series, Actor by) {
        if (step.next().state() != ExchangeSession.State.HELD) {
            return step;
        }
        if (before.state() == ExchangeSession.State.MISSED) {
            hanging.held(before, by);
        }
        return next.carried(step, left, series, by);
    }

    /** It did not take place; what it was to talk about goes over to the next one (E2). */
    public Acted missed(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.MISS_SESSION, reason), sessions, (session, by) -> {
            return next.carried(session.miss(reason, passed.by(session), by), sessions.of(session), by);
        });
    }
}
