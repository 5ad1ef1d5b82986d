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
import org.vieraugen.domain.exchange.Turnout.Voted;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.OrganisationNames;

/** Whether a session took place: somebody says so, or the clock does (E1). */
final class Outcome {
    private final ExchangeSession session;

    Outcome(ExchangeSession session) {
        this.session = session;
    }

    Step<ExchangeSession> held(
            Series of, List<Attendance> who, Collection<TopicKey> left, List<Voted> voted, Actor by) {
        if (session.state() != State.MISSED) {
            session.requirePlanned();
        }
        if (by.at().isBefore(session.appointment().begins().toInstant())) {
            throw ExchangeSession.broken("a session is held when it has begun");
        }
        var organisations = who.stream().map(Attendance::organisation).toList();
        organisations.forEach(of.plan()::requireNamed);
        if (!OrganisationNames.areDistinct(organisations)) {
            throw new Malformed("organisation", "named-twice", "each organisation is named once");
        }
        requireOpen(left);
        if (!OrganisationNames.isAmong(organisations, of.plan().host()) || organisations.size() < 2) {
            throw ExchangeSession.broken(
                    "the host and at least one partner must have been there; cancel the session otherwise");
        }
        boolean late = session.state() == State.MISSED || isOverdue(by);
        var turnout = new Turnout(who, late ? Optional.of(by.today()) : Optional.empty());
        requireVoters(turnout.people());
        requireVoters(voted, turnout.people());
        // Why it would not have taken place is no longer said of one that did.
        var why = session.state() == State.MISSED ? Optional.<String>empty() : session.reason();
        var act = by.did(ExchangeEntries.SESSION_HELD)
                .with("day", session.appointment().day())
                .with("organisations", organisations.size())
                .with("people", turnout.people());
        return Step.to(session.as(State.HELD, why, session.topics(), turnout))
                .noting(left.isEmpty() ? act : act.with("left", left.size()));
    }

    /** What was withdrawn or postponed was not left. */
    private void requireOpen(Collection<TopicKey> left) {
        var open = session.agenda().open().stream().map(Topic::key).toList();
        if (!open.containsAll(left)) {
            throw new Malformed("left", "unknown", "there is no such open topic on the agenda");
        }
    }

    private static void requireVoters(List<Voted> all, int people) {
        for (var voted : all) {
            if (voted.people() > people) {
                throw new RuleBroken(
                        "E4", "more people voted on " + voted.on() + " than " + people + " who were there");
            }
        }
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

    Step<ExchangeSession> missed(String why, List<Voted> resolutions, Actor by) {
        session.requirePlanned();
        if (by.at().isBefore(session.appointment().ends().toInstant())) {
            throw ExchangeSession.broken("the session is still to come; cancel it");
        }
        Text.required("reason", why, ExchangeSession.MOST_REASON);
        var acts = new ArrayList<String>();
        resolutions.forEach(one -> acts.add(one.on()));
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
