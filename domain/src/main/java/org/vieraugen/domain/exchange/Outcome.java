package org.vieraugen.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.exchange.ExchangeSession.State;
import org.vieraugen.domain.journal.Step;

/** Whether a session took place: somebody says so, or the clock does (E1). */
final class Outcome {
    private final ExchangeSession session;

    Outcome(ExchangeSession session) {
        this.session = session;
    }

    Step<ExchangeSession> held(Series of, List<Attendance> who, Actor by) {
        if (session.state() != State.MISSED) {
            session.requirePlanned();
        }
        if (by.at().isBefore(session.appointment().begins().toInstant())) {
            throw ExchangeSession.broken("a session is held when it has begun");
        }
        var organisations = who.stream().map(Attendance::organisation).toList();
        organisations.forEach(one -> ExchangeSession.requireTakesPart(of, one));
        if (organisations.stream().distinct().count() < organisations.size()) {
            throw new Malformed("organisation", "named-twice", "each organisation is named once");
        }
        if (!organisations.contains(of.plan().host()) || organisations.size() < 2) {
            throw ExchangeSession.broken(
                    "the host and at least one partner must have been there; cancel the session otherwise");
        }
        boolean late = session.state() == State.MISSED || isOverdue(by);
        var turnout = new Turnout(who, late ? Optional.of(by.today()) : Optional.empty());
        requireVoters(turnout.people());
        // Why it would not have taken place is no longer said of one that did.
        var why = session.state() == State.MISSED ? Optional.<String>empty() : session.reason();
        return Step.to(session.as(State.HELD, why, session.topics(), turnout))
                .noting(by.did(ExchangeEntries.SESSION_HELD)
                        .with("day", session.appointment().day())
                        .with("organisations", organisations.size())
                        .with("people", turnout.people()));
    }

    /** Nobody votes without being there. */
    private void requireVoters(int people) {
        for (var topic : session.topics()) {
            if (topic.postponed().filter(how -> how.vote().cast() > people).isPresent()) {
                throw new RuleBroken(
                        "E2", "more people voted on \"" + topic.title() + "\" than " + people + " who were there");
            }
        }
    }

    Step<ExchangeSession> missed(String why, Collection<String> resolutions, Actor by) {
        session.requirePlanned();
        if (by.at().isBefore(session.appointment().ends().toInstant())) {
            throw ExchangeSession.broken("the session is still to come; cancel it");
        }
        Text.required("reason", why, ExchangeSession.MOST_REASON);
        var acts = new ArrayList<>(resolutions);
        session.topics().stream()
                .filter(topic -> topic.postponed().isPresent())
                .map(Topic::title)
                .forEach(acts::add);
        if (!acts.isEmpty()) {
            throw ExchangeSession.broken(
                    "it resolved or voted on something, so it was held: " + String.join(", ", acts));
        }
        return missed(Optional.of(why), session.topics(), by);
    }

    /** What was postponed by a vote of which nobody says that it took place was not postponed. */
    Step<ExchangeSession> lapsed(Acting by) {
        session.requirePlanned();
        if (!isOverdue(by)) {
            throw ExchangeSession.broken("it can still be said whether it took place");
        }
        var topics = session.topics().stream()
                .map(topic -> topic.postponed().isPresent() ? topic.again() : topic)
                .toList();
        return missed(Optional.empty(), topics, by);
    }

    private boolean isOverdue(Acting by) {
        return by.today().isAfter(session.appointment().day().plus(ExchangeSession.TO_SAY));
    }

    private Step<ExchangeSession> missed(Optional<String> why, List<Topic> topics, Acting by) {
        return Step.to(session.as(State.MISSED, why, topics, session.turnout()))
                .noting(by.did(ExchangeEntries.SESSION_MISSED)
                        .with("day", session.appointment().day()));
    }
}
