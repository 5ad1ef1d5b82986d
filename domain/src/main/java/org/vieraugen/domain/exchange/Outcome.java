package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.exchange.ExchangeSession.State;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.domain.exchange.Turnout.Voted;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.OrganisationNames;

/** Whether a session took place: somebody says so, or the clock does (E1). */
public final class Outcome {
    private final ExchangeSession session;

    Outcome(ExchangeSession session) {
        this.session = session;
    }

    Step<ExchangeSession> held(Series of, List<Attendance> who, List<TopicKey> left, List<Voted> voted, Actor by) {
        requireHoldable(of, who, left, voted, by);
        if (session.state() != State.MISSED && !isOverdue(by)) {
            return held(of, who, left, session.turnout().entry(), Optional.empty(), by);
        }
        if (session.turnout().waiting().isPresent()) {
            throw new RuleBroken(
                    "F11", "somebody has said so already; that is confirmed or sent back by another person first");
        }
        var entry = new LateEntry(who, left, by.who(), by.at(), Optional.empty());
        return Step.to(session.as(
                        session.state(),
                        session.reason(),
                        session.topics(),
                        session.turnout().with(entry)))
                .noting(did(ExchangeEntries.SESSION_SAID_LATE, by));
    }

    /**
     * Another person agrees that it took place, as was said late (F9).
     *
     * @param voted on which resolutions
     * @throws RuleBroken F9 for whoever said it, under whichever key; F11 when nothing waits; else as for {@link ExchangeSession#hold}
     */
    public Step<ExchangeSession> confirmed(Series of, List<Voted> voted, Actor by, Chart chart) {
        var entry = waiting();
        Turnout.TWO.requireSecond(chart, by.who(), entry.by());
        // Where the clock was faster, they have gone over already.
        var left = entry.left().stream().filter(open()::contains).toList();
        requireHoldable(of, entry.attended(), left, voted, by);
        var answered = entry.answered(SecondWord.confirmed(by.who(), by.at()));
        return held(of, entry.attended(), left, Optional.of(answered), Optional.of(entry.day()), by);
    }

    /**
     * It did not take place, or not so, whatever was said late; also by whoever said it.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when nothing waits
     */
    public Step<ExchangeSession> sentBack(String reason, Actor by) {
        var answered = waiting().answered(SecondWord.sentBack(by.who(), by.at(), reason));
        return Step.to(session.as(
                        session.state(),
                        session.reason(),
                        session.topics(),
                        session.turnout().with(answered)))
                .noting(did(ExchangeEntries.SESSION_SENT_BACK, by));
    }

    private LateEntry waiting() {
        return session.turnout()
                .waiting()
                .orElseThrow(() -> new RuleBroken("F11", "nothing about this session waits for a second person"));
    }

    private Act did(ActKind kind, Actor by) {
        return by.did(kind).with("day", session.appointment().day());
    }

    private void requireHoldable(Series of, List<Attendance> who, List<TopicKey> left, List<Voted> voted, Actor by) {
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
        int people = who.stream().mapToInt(Attendance::people).sum();
        requireVoters(people);
        requireVoters(voted, people);
    }

    private Step<ExchangeSession> held(
            Series of,
            List<Attendance> who,
            List<TopicKey> left,
            Optional<LateEntry> entry,
            Optional<LocalDate> late,
            Actor by) {
        // As the series writes them, since who was there is asked for by name later.
        var there = who.stream()
                .map(one -> new Attendance(of.plan().requireNamed(one.organisation()), one.people()))
                .toList();
        var turnout = new Turnout(there, late, entry);
        // Why it would not have taken place is no longer said of one that did.
        var why = session.state() == State.MISSED ? Optional.<String>empty() : session.reason();
        var act = did(ExchangeEntries.SESSION_HELD, by)
                .with("organisations", there.size())
                .with("people", turnout.people());
        return Step.to(session.as(State.HELD, why, session.topics(), turnout))
                .noting(left.isEmpty() ? act : act.with("left", left.size()));
    }

    /** What was withdrawn or postponed was not left. */
    private void requireOpen(List<TopicKey> left) {
        if (!open().containsAll(left)) {
            throw new Malformed("left", "unknown", "there is no such open topic on the agenda");
        }
    }

    private List<TopicKey> open() {
        return session.agenda().open().stream().map(Topic::key).toList();
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
