package org.vieraugen.domain.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Votes;

/**
 * What a session resolved. It leads to a measure, a reporting duty or a question, which somebody owes by a day, or to no action with a reason. It stays open until one person says how it was fulfilled and another
 * confirms that, or a later session gives it up by a vote; and while it is open it is on each next agenda (E4).
 *
 * @param session which one passed it
 * @param text what was resolved, up to {@value #MOST} characters
 * @param fulfilments what was said of how it was fulfilled, in its order
 * @param fallen whether nobody said in time that the session that passed it took place: it counts for nothing until that is said after all, or another session passes it anew
 * @param version how many steps have led here, from 1
 */
public record Resolution(
        UUID id,
        DepartmentKey department,
        UUID series,
        UUID session,
        ResolutionNumber number,
        String text,
        Decided decided,
        Consequence consequence,
        List<Fulfilment> fulfilments,
        Optional<GivenUp> givenUp,
        boolean fallen,
        int version)
        implements Versioned {
    /** What the journal calls it. */
    public static final Subject.Kind KIND = new Subject.Kind("RESOLUTION");

    public static final int MOST = 5_000;

    /** Who says that it was fulfilled, and who confirms it. */
    public static final TwoPeople TWO = new TwoPeople(
            "F9", ExchangeDuty.KEEP_EXCHANGE.roles(), ExchangeDuty.KEEP_EXCHANGE.roles(), Optional.empty());

    private static final String RULE = "E4";
    private static final int TITLE = 150;

    /** What became of it. */
    public enum State {
        OPEN,
        FULFILLED,
        GIVEN_UP,
        /** Nothing was to be done. */
        NO_ACTION,
        /** The session that passed it did not take place, as far as anybody said. */
        WITHOUT_SESSION
    }

    public Resolution {
        fulfilments = List.copyOf(fulfilments);
    }

    /** What a session says. */
    public record Words(String text, Decided decided, Consequence consequence) {
        /** @throws Malformed for a text that is empty or too long */
        public Words {
            Text.required("text", text, MOST);
        }
    }

    /**
     * A session passes it.
     *
     * @param place its number in the series' year
     * @throws Malformed for an owner that does not take part in the series, or a day before the session's
     * @throws RuleBroken E4 for a session that has not begun, or did not take place, and when more voted than were there
     */
    public static Step<Resolution> pass(UUID id, int place, ExchangeSession session, Series of, Words words, Actor by) {
        if (!session.tookPlace(by.at())) {
            throw broken("resolves-in-session", "a session resolves while it is under way, or when it was held");
        }
        var consequence = words.consequence();
        if (consequence.owner().filter(owner -> !of.plan().includes(owner)).isPresent()) {
            throw new Malformed("owner", "unknown", "this organisation does not take part in the series");
        }
        words.decided().votes().ifPresent(votes -> requireVoters(votes, session));
        var day = session.appointment().day();
        if (consequence.due().filter(day::isAfter).isPresent()) {
            throw new Malformed("due", "in-the-past", "must not be before the session");
        }
        var number = new ResolutionNumber(day.getYear(), place);
        var resolution = new Resolution(
                id,
                session.department(),
                session.series(),
                session.id(),
                number,
                words.text(),
                words.decided(),
                consequence,
                List.of(),
                Optional.empty(),
                false,
                1);
        var act = by.did(ResolutionEntries.RESOLUTION_PASSED)
                .with("number", number)
                .with("leads", consequence.kind());
        return Step.to(resolution).noting(words.decided().votes().map(act::with).orElse(act));
    }

    /**
     * One person says how it was fulfilled.
     *
     * @throws Malformed for a day to come
     * @throws RuleBroken E4 unless it is open; F11 while something else about it waits
     */
    public Step<Resolution> fulfil(Fulfilment.Said said, Actor by) {
        requireOpen();
        if (waiting().isPresent()) {
            throw new RuleBroken("F11", "waits-already", "something waits for a second person already");
        }
        if (said.shows().day().isAfter(by.today())) {
            throw new Malformed("evidenceDay", "in-the-future", "must be today or earlier");
        }
        var all = new ArrayList<>(fulfilments);
        all.add(new Fulfilment(all.size() + 1, said, by.who(), by.at(), Optional.empty()));
        return Step.to(next(all, givenUp, fallen)).noting(did(ResolutionEntries.FULFILMENT_SAID, by, all.size()));
    }

    /**
     * Another person agrees: it is fulfilled.
     *
     * @param shown the number of what was read
     * @throws RuleBroken F9 for whoever said it, under whichever key; F11 when that does not wait; E4 while it is without a session
     */
    public Step<Resolution> confirm(int shown, Actor by, Chart chart) {
        var said = waiting(shown);
        requireOpen();
        TWO.requireSecond(chart, by.who(), said.by());
        return answered(said, new Fulfilment.Answer(true, "", by.who(), by.at()), by);
    }

    /**
     * It was not fulfilled so, and stays open; also by whoever said it.
     *
     * @param shown the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Step<Resolution> sendBack(int shown, String reason, Actor by) {
        var said = waiting(shown);
        Text.required("reason", reason, Fulfilment.MOST);
        return answered(said, new Fulfilment.Answer(false, reason, by.who(), by.at()), by);
    }

    private Step<Resolution> answered(Fulfilment said, Fulfilment.Answer answer, Actor by) {
        var all = new ArrayList<>(fulfilments);
        all.set(said.number() - 1, said.answered(answer));
        var kind = answer.confirmed() ? ResolutionEntries.FULFILMENT_CONFIRMED : ResolutionEntries.FULFILMENT_SENT_BACK;
        return Step.to(next(all, givenUp, fallen)).noting(did(kind, by, said.number()));
    }

    /**
     * A later session gives it up by a vote.
     *
     * @param in that session
     * @param passed the one that passed it
     * @throws RuleBroken E4 unless it is open; for a vote that was lost, or more votes than people who were there; for a session of another series, one that did not begin after the one that passed it, or one that has not begun; F11 while a fulfilment waits
     */
    public Step<Resolution> giveUp(GivenUp how, ExchangeSession in, ExchangeSession passed, Actor by) {
        requireOpen();
        if (waiting().isPresent()) {
            throw new RuleBroken("F11", "fulfilment-waits", "that it was fulfilled waits for a second person");
        }
        if (!in.id().equals(how.session())
                || !in.series().equals(series)
                || !passed.id().equals(session)
                || !in.appointment().begins().isAfter(passed.appointment().begins())
                || !in.tookPlace(by.at())) {
            throw broken("given-up-later", "a later session of the same series gives it up, when it has begun");
        }
        if (!how.votes().isCarried()) {
            throw broken("giving-up-not-carried", "more must be for giving it up than against it");
        }
        requireVoters(how.votes(), in);
        return Step.to(next(fulfilments, Optional.of(how), fallen))
                .noting(by.did(ResolutionEntries.RESOLUTION_GIVEN_UP)
                        .with("session", how.session())
                        .with(how.votes()));
    }

    /** While a session is under way nobody has counted who is there; that is compared when it is said to be held. */
    private static void requireVoters(Votes votes, ExchangeSession session) {
        int people = session.turnout().people();
        if (session.state() == ExchangeSession.State.HELD && votes.cast() > people) {
            throw broken("more-votes-than-people", "more people voted than " + people + " who were there", people);
        }
    }

    private Act did(ActKind kind, Actor by, int fulfilment) {
        return by.did(kind).with("number", number).with("fulfilment", fulfilment);
    }

    /** What becomes of it next. */
    Resolution next(List<Fulfilment> all, Optional<GivenUp> up, boolean fell) {
        return new Resolution(
                id, department, series, session, number, text, decided, consequence, all, up, fell, version + 1);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw broken(
                    "resolution-over",
                    switch (state()) {
                        case WITHOUT_SESSION ->
                            "the session that passed it did not take place; say that it was held, or pass it anew";
                        case NO_ACTION -> "nothing was to be done";
                        case GIVEN_UP -> "it was given up";
                        default -> "it was fulfilled";
                    },
                    state());
        }
    }

    private Fulfilment waiting(int shown) {
        return waiting()
                .filter(said -> said.number() == shown)
                .orElseThrow(() -> new RuleBroken("F11", "waits-not", "this does not wait for a second person"));
    }

    /** What waits for the second person. */
    public Optional<Fulfilment> waiting() {
        return fulfilments.stream().filter(Fulfilment::isWaiting).findFirst();
    }

    /** How it was fulfilled, if it was. */
    public Optional<Fulfilment> fulfilled() {
        return fulfilments.stream().filter(Fulfilment::isConfirmed).findFirst();
    }

    public State state() {
        if (fallen) {
            return State.WITHOUT_SESSION;
        }
        if (!consequence.isOwed()) {
            return State.NO_ACTION;
        }
        if (givenUp.isPresent()) {
            return State.GIVEN_UP;
        }
        return fulfilled().isPresent() ? State.FULFILLED : State.OPEN;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /** Whether it is open after its day, which shows by itself (P5). */
    public boolean isMissed(LocalDate today) {
        return isOpen() && consequence.due().filter(today::isAfter).isPresent();
    }

    /** What each next session talks about, as long as it is open: under its own key, so that it is on no agenda twice. */
    public Topic topic() {
        var line = consequence.text().strip().lines().findFirst().orElse("");
        return Topic.standing(
                new TopicKey(id),
                number + ": " + beginning(line),
                text,
                consequence.owner().orElseThrow());
    }

    private static String beginning(String line) {
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    private static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken(RULE, reason, detail, values);
    }
}
