package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
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
        return session.state() != State.MISSED && !isOverdue(by)
                ? held(of, who, left, session.turnout(), Optional.empty(), by)
                : said(true, who, left, "", ExchangeEntries.SESSION_SAID_LATE, by);
    }

    /**
     * One person says that it did not take place, though everybody has read that it did; another confirms that ({@link #confirmedNotHeld}).
     *
     * @param why for everybody to read
     * @param minuted whether its minutes lie before those who were there, or were approved
     * @throws Malformed without a reason
     * @throws RuleBroken E1 unless it was held; E3 when it is minuted; F11 while something else was said of it, and nobody has answered
     */
    public Step<ExchangeSession> denied(String why, boolean minuted, Actor by) {
        requireDeniable(minuted);
        Text.required("reason", why, ExchangeSession.MOST_REASON);
        return said(false, List.of(), List.of(), why, ExchangeEntries.SESSION_SAID_NOT_HELD, by);
    }

    private Step<ExchangeSession> said(
            boolean held, List<Attendance> who, List<TopicKey> left, String why, ActKind kind, Actor by) {
        var turnout = session.turnout();
        Proposed.requireNoneWaiting(turnout.entries().stream());
        int number = turnout.entries().size() + 1;
        var entry = new LateEntry(number, held, who, left, why, by.who(), by.at(), Optional.empty());
        return noted(turnout.and(entry), kind, by);
    }

    private Step<ExchangeSession> noted(Turnout turnout, ActKind kind, Actor by) {
        return Step.to(session.as(session.state(), session.reason(), session.topics(), turnout))
                .noting(did(kind, by));
    }

    /** Whether what waits says that it did not take place. */
    public boolean isDenied() {
        return session.turnout().waiting().filter(entry -> !entry.held()).isPresent();
    }

    /**
     * Another person agrees that it took place, as was said late (F9).
     *
     * @param voted on which resolutions
     * @throws RuleBroken F9 for whoever said it, under whichever key; F11 when nothing of the kind waits; else as for {@link ExchangeSession#hold}
     */
    public Step<ExchangeSession> confirmed(Series of, List<Voted> voted, Actor by, Chart chart) {
        var entry = confirmed(true, by, chart);
        // Where the clock was faster, they have gone over already.
        var left = entry.left().stream().filter(open()::contains).toList();
        requireHoldable(of, entry.attended(), left, voted, by);
        return held(of, entry.attended(), left, session.turnout().with(entry), Optional.of(entry.day()), by);
    }

    /**
     * Another person agrees that it did not take place (F9). What it dealt with, or put off by a vote, is open again.
     *
     * @param minuted whether its minutes lie before those who were there, or were approved
     * @throws RuleBroken F9 for whoever said it, under whichever key; F11 when nothing of the kind waits; E3 when it is minuted
     */
    public Step<ExchangeSession> confirmedNotHeld(boolean minuted, Actor by, Chart chart) {
        var entry = confirmed(false, by, chart);
        requireDeniable(minuted);
        var turnout = new Turnout(
                List.of(), Optional.empty(), session.turnout().with(entry).entries());
        return Step.to(session.as(State.MISSED, Optional.of(entry.reason()), votedOnAgain(), turnout))
                .noting(did(ExchangeEntries.SESSION_NOT_HELD, by));
    }

    private LateEntry confirmed(boolean held, Actor by, Chart chart) {
        var entries = session.turnout().entries();
        var entry = waiting(entries.stream().filter(one -> one.held() == held));
        return Turnout.TWO.confirmed(entries, entry.number(), chart, by.who(), by.at());
    }

    /**
     * What was said late is not so; also by whoever said it.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when nothing waits
     */
    public Step<ExchangeSession> sentBack(String reason, Actor by) {
        var turnout = session.turnout();
        var answered = waiting(turnout.entries().stream()).after(SecondWord.sentBack(by.who(), by.at(), reason));
        return noted(turnout.with(answered), ExchangeEntries.SESSION_SENT_BACK, by);
    }

    private static LateEntry waiting(Stream<LateEntry> entries) {
        return Proposed.waiting(entries)
                .orElseThrow(() -> new RuleBroken(
                        "F11", "session-waits-not", "nothing about this session waits for a second person"));
    }

    private void requireDeniable(boolean minuted) {
        if (session.state() != State.HELD) {
            throw ExchangeSession.broken("not-said-held", "nobody has said that the session was held");
        }
        if (minuted) {
            throw new RuleBroken(
                    "E3", "minutes-are-out", "its minutes lie before those who were there, or were approved");
        }
    }

    private Act did(ActKind kind, Actor by) {
        return by.did(kind).with("day", session.appointment().day());
    }

    private void requireHoldable(Series of, List<Attendance> who, List<TopicKey> left, List<Voted> voted, Actor by) {
        if (session.state() != State.MISSED) {
            session.requirePlanned();
        }
        if (by.at().isBefore(session.appointment().begins().toInstant())) {
            throw ExchangeSession.broken("not-begun", "a session is held when it has begun");
        }
        var organisations = who.stream().map(Attendance::organisation).toList();
        var day = session.appointment().day();
        organisations.forEach(one -> of.requireNamed(one, day));
        if (!OrganisationNames.areDistinct(organisations)) {
            throw new Malformed("organisation", "named-twice", "each organisation is named once");
        }
        requireOpen(left);
        if (!OrganisationNames.isAmong(organisations, of.plan().host()) || organisations.size() < 2) {
            throw ExchangeSession.broken(
                    "partner-missing",
                    "the host and at least one partner must have been there; cancel the session otherwise");
        }
        int people = who.stream().mapToInt(Attendance::people).sum();
        requireVoters(people);
        requireVoters(voted, people);
    }

    private Step<ExchangeSession> held(
            Series of, List<Attendance> who, List<TopicKey> left, Turnout said, Optional<LocalDate> late, Actor by) {
        // As the series writes them, since who was there is asked for by name later.
        var there = who.stream()
                .map(one -> new Attendance(
                        of.requireNamed(
                                one.organisation(), session.appointment().day()),
                        one.people()))
                .toList();
        var turnout = new Turnout(there, late, said.entries());
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
                        "E4",
                        "more-votes-on-resolution",
                        "more people voted on " + voted.on() + " than " + people + " who were there",
                        voted.on(),
                        people);
            }
        }
    }

    /** Nobody votes without being there. */
    private void requireVoters(int people) {
        for (var topic : session.topics()) {
            if (topic.postponed().filter(how -> how.vote().cast() > people).isPresent()) {
                throw new RuleBroken(
                        "E2",
                        "more-votes-on-topic",
                        "more people voted on \"" + topic.title() + "\" than " + people + " who were there",
                        topic.title(),
                        people);
            }
        }
    }

    Step<ExchangeSession> missed(String why, List<Voted> resolutions, Actor by) {
        session.requirePlanned();
        if (session.appointment().endsAfter(by.at())) {
            throw ExchangeSession.broken("session-to-come", "the session is still to come; cancel it");
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
                    "session-acted", "it resolved or voted on something, so it was held: " + String.join(", ", acts));
        }
        return missed(Optional.of(why), session.topics(), by);
    }

    /** What was postponed by a vote of which nobody says that it took place was not postponed. */
    Step<ExchangeSession> lapsed(Acting by) {
        session.requirePlanned();
        if (!isOverdue(by)) {
            throw ExchangeSession.broken("not-late-yet", "it can still be said whether it took place");
        }
        return missed(Optional.empty(), votedOnAgain(), by);
    }

    private List<Topic> votedOnAgain() {
        return session.topics().stream()
                .map(topic -> topic.postponed().isPresent() ? topic.again() : topic)
                .toList();
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
