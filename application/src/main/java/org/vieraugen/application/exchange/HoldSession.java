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
import org.vieraugen.application.exchange.around.Minuted;
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
    private final Minuted minuted;
    private final Outbox outbox;

    @Inject
    public HoldSession(
            Acts acts,
            KeptSessions sessions,
            NextSession next,
            Passed passed,
            Hanging hanging,
            Minuted minuted,
            Outbox outbox) {
        this.acts = acts;
        this.sessions = sessions;
        this.next = next;
        this.passed = passed;
        this.hanging = hanging;
        this.minuted = minuted;
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
            var series = sessions.alone(session);
            var step = session.hold(series, attended, left, passed.by(session), by);
            if (step.next().state() != ExchangeSession.State.HELD) {
                tellOthers(session, by);
            }
            return followed(session, step, left, series, by);
        });
    }

    /** Another person agrees with what was said late, which is the one that the caller saw (F9, F11). */
    public Acted confirm(Target on) {
        return acts.change(on, Command.of(ExchangeAct.CONFIRM_HELD), sessions, (session, by) -> {
            requireSeen(on);
            var series = sessions.alone(session);
            if (session.outcome().isDenied()) {
                return notHeld(session, series, by);
            }
            var left = session.turnout().waiting().map(LateEntry::left).orElse(List.of());
            var step = session.outcome().confirmed(series, passed.by(session), by, acts.chart());
            return followed(session, step, left, series, by);
        });
    }

    /** One person says that it did not take place, though that was said; another person confirms it (F9). */
    public Acted denied(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.DENY_HELD, reason), sessions, (session, by) -> {
            var step = session.outcome().denied(reason, isMinuted(session), by);
            tellOthers(session, by);
            return step;
        });
    }

    private void tellOthers(ExchangeSession session, Actor by) {
        outbox.post(
                session.department(),
                new Subject(ExchangeSession.KIND, session.id()),
                ExchangeNotices.saidLate(),
                by.at());
    }

    private boolean isMinuted(ExchangeSession session) {
        return minuted.isMinuted(session.department(), session.id());
    }

    /** What follows when it was not held: what it resolved falls, and what it talked about is on the next agenda (E2, E4). */
    private Step<ExchangeSession> notHeld(ExchangeSession session, Series series, Actor by) {
        var step = session.outcome().confirmedNotHeld(isMinuted(session), by, acts.chart());
        hanging.missed(session, by);
        return next.carried(step, series, by);
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
            hanging.held(step.next(), by);
        }
        return next.carried(step, left, series, by);
    }

    /** It did not take place; what it was to talk about goes over to the next one (E2). */
    public Acted missed(Target on, String reason) {
        return acts.change(on, Command.of(ExchangeAct.MISS_SESSION, reason), sessions, (session, by) -> {
            var series = sessions.alone(session);
            return next.carried(session.miss(reason, passed.by(session), by), series, by);
        });
    }
}
