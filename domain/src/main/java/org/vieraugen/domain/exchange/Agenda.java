package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * What a session talks about. Every organisation that takes part puts topics on it until the closing day; no side strikes one alone: whoever proposed it withdraws it, or the session
 * postpones it by a vote with a reason (E2). What is postponed, or was open when a session was cancelled, is on the next one's agenda.
 */
public final class Agenda {
    /** The most open topics of a session, those of resolutions not counted. */
    public static final int MOST = 100;

    /** The most open ones of an organisation among them, so that none leaves no room for another. */
    public static final int MOST_EACH = 10;

    private static final String RULE = "E2";

    private final ExchangeSession session;

    Agenda(ExchangeSession session) {
        this.session = session;
    }

    /**
     * @throws Malformed for an organisation that does not take part, or when there are {@value #MOST} already, or {@value #MOST_EACH} of that organisation
     * @throws RuleBroken E2 after the closing day, or when the session is no longer planned
     */
    public Step<ExchangeSession> add(
            TopicKey key, Series of, String organisation, String title, String text, Acting by) {
        requirePlanned();
        var side = of.plan().requireNamed(organisation);
        var closing = session.closing();
        if (by.today().isAfter(closing)) {
            throw broken("agenda-closed", "the agenda was closed on " + closing, closing);
        }
        requireRoom(side);
        var more = new ArrayList<>(session.topics());
        more.add(Topic.open(key, title, text, side));
        return Step.to(session.with(more))
                .noting(by.did(ExchangeEntries.TOPIC_ADDED).with("topic", key));
    }

    /**
     * @param side for which organisation somebody acts
     * @throws Malformed for a topic that there is not
     * @throws RuleBroken E2 for a topic of another organisation, or one that is not open; E4 for one of a resolution
     */
    public Step<ExchangeSession> withdraw(TopicKey key, String side, Acting by) {
        requirePlanned();
        var topic = open(key);
        if (topic.standing()) {
            throw new RuleBroken(
                    "E4",
                    "topic-of-resolution",
                    "this topic is a resolution's; it is on the agenda until that is fulfilled or given up");
        }
        if (!OrganisationNames.isSame(topic.organisation(), side)) {
            throw broken(
                    "topic-of-others", "whoever proposed a topic withdraws it; the session may postpone it by a vote");
        }
        return Step.to(session.with(key, Topic::withdrawn))
                .noting(by.did(ExchangeEntries.TOPIC_WITHDRAWN).with("topic", key));
    }

    /**
     * By a vote of the session, while it is held; the topic goes over to the next one ({@link #carry}).
     *
     * @throws Malformed for a topic that there is not
     * @throws RuleBroken E2 before the session has begun, for a vote that was lost, or a topic that is not open
     */
    public Step<ExchangeSession> postpone(TopicKey key, Postponed how, Actor by) {
        requirePlanned();
        open(key);
        if (by.at().isBefore(session.appointment().begins().toInstant())) {
            throw broken("postponed-by-session", "the session itself postpones a topic, when it has begun");
        }
        if (!how.vote().isCarried()) {
            throw broken("postponing-not-carried", "more must be for it than against it");
        }
        return Step.to(session.with(key, topic -> topic.postponed(how)))
                .noting(by.did(ExchangeEntries.TOPIC_POSTPONED)
                        .with("topic", key)
                        .with(how.vote()));
    }

    /**
     * What is put off has a session to which it goes.
     *
     * @throws RuleBroken E2 where none follows: the topic stays open with the one that has it
     */
    public static void requirePlace(Optional<ExchangeSession> next) {
        if (next.isEmpty()) {
            throw broken("no-later-session", "no session comes after this one; the topic stays with it");
        }
    }

    /** Those of open resolutions are on this agenda, whatever its closing day; also one that had gone from it, and has come back. */
    public Step<ExchangeSession> carry(List<Topic> standing, Acting by) {
        return carried(standing, Optional.empty(), by);
    }

    /**
     * Topics of an earlier session are on this one's agenda, whatever its closing day: they were in time there. What is on it already comes to it no second time.
     *
     * @param from the day of that session
     */
    public Step<ExchangeSession> carry(List<Topic> over, LocalDate from, Acting by) {
        return carried(over, Optional.of(from), by);
    }

    private Step<ExchangeSession> carried(List<Topic> over, Optional<LocalDate> from, Acting by) {
        requirePlanned();
        var more = new ArrayList<>(session.topics());
        int added = 0;
        for (var topic : over) {
            var known =
                    more.stream().filter(one -> one.key().equals(topic.key())).findFirst();
            if (known.isEmpty()) {
                more.add(topic.comingFrom(from));
                added++;
            } else if (topic.standing() && !known.get().isOpen()) {
                more.set(more.indexOf(known.get()), known.get().again());
                added++;
            }
        }
        return added == 0
                ? Step.to(session)
                : Step.to(session.with(more))
                        .noting(by.did(ExchangeEntries.TOPICS_CARRIED_OVER).with("topics", added));
    }

    /** The same session, when those of its open topics have gone over to another one. */
    public ExchangeSession over(Collection<TopicKey> keys) {
        return session.with(
                session.topics().stream()
                        .map(topic -> topic.isOpen() && keys.contains(topic.key()) ? topic.carriedOver() : topic)
                        .toList(),
                session.version());
    }

    /** An earlier session talks about what is open of resolutions: it is on one agenda at a time (E4). */
    public Step<ExchangeSession> leave(Acting by) {
        var standing = open().stream().filter(Topic::standing).map(Topic::key).toList();
        return standing.isEmpty()
                ? Step.to(session)
                : Step.to(session.with(over(standing).topics()))
                        .noting(by.did(ExchangeEntries.TOPICS_TO_EARLIER).with("topics", standing.size()));
    }

    /** What becomes of the agenda of a session that has changed, as one step with that. */
    public static Step<ExchangeSession> joined(
            Step<ExchangeSession> first, Function<ExchangeSession, Step<ExchangeSession>> then) {
        var second = then.apply(first.next());
        var acts = new ArrayList<>(first.acts());
        acts.addAll(second.acts());
        return new Step<>(
                second.next().with(second.next().topics(), first.next().version()), acts, first.notices());
    }

    /** The resolution of a topic was fulfilled or given up: nothing is left to talk about, unless the session has begun. */
    public Step<ExchangeSession> settle(TopicKey resolution, Acting by) {
        boolean open = open().stream()
                .anyMatch(topic -> topic.standing() && topic.key().equals(resolution));
        return session.isAhead(by.at()) && open
                ? Step.to(session.with(resolution, Topic::settled))
                        .noting(by.did(ExchangeEntries.TOPIC_SETTLED).with("topic", resolution))
                : Step.to(session);
    }

    /** What is not open takes nobody's place, and what a resolution brings back neither; but nobody adds and withdraws without end. */
    private void requireRoom(String organisation) {
        var open = open().stream().filter(topic -> !topic.standing()).toList();
        var own = session.topics().stream()
                .filter(topic -> !topic.standing() && OrganisationNames.isSame(topic.organisation(), organisation))
                .toList();
        if (open.size() >= MOST || own.size() >= MOST) {
            throw new Malformed("title", "too-many-topics", "a session has at most " + MOST + " topics");
        }
        if (own.stream().filter(Topic::isOpen).count() >= MOST_EACH) {
            throw new Malformed(
                    "title", "too-many-topics", "an organisation has at most " + MOST_EACH + " topics on an agenda");
        }
    }

    /** What is on it now. */
    public List<Topic> open() {
        return session.topics().stream().filter(Topic::isOpen).toList();
    }

    private Topic open(TopicKey key) {
        var topic = session.topics().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Malformed("topic", "unknown", "there is no such topic"));
        if (!topic.isOpen()) {
            throw broken("topic-gone", "this topic is no longer on the agenda");
        }
        return topic;
    }

    private void requirePlanned() {
        if (!session.isPlanned()) {
            throw broken("agenda-final", "the agenda of this session changes no more");
        }
    }

    private static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken(RULE, reason, detail, values);
    }
}
