package org.vieraugen.domain.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Turnout.Voted;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/**
 * One meeting of a series. It is planned, may be moved or cancelled with a reason, and is held or missed: by the host and at least one partner, since the office alone exchanges nothing.
 *
 * @param regular the day of the series in whose place it stands; empty for one beside them
 * @param closing the last day on which topics are put on its agenda; it never comes nearer by itself (E2)
 * @param reason why it was moved or cancelled the last time, or did not take place
 * @param topics its agenda, in the order in which they were put on it
 * @param turnout who was there, once it was held
 * @param sequence how often it was moved or cancelled: calendars tell a change from the one before by it (RFC 5545, 3.8.7.4)
 * @param version how many steps have led here, from 1
 */
public record ExchangeSession(
        UUID id,
        DepartmentKey department,
        UUID series,
        Optional<LocalDate> regular,
        Appointment appointment,
        LocalDate closing,
        State state,
        Optional<String> reason,
        List<Topic> topics,
        Turnout turnout,
        int sequence,
        int version)
        implements Versioned {
    /** What the journal calls it. */
    public static final Subject.Kind KIND = new Subject.Kind("EXCHANGE_SESSION");

    public static final int MOST_REASON = 1_000;

    /** How far it is. */
    public enum State {
        PLANNED,
        CANCELLED,
        HELD,
        /** Nobody cancelled it, and it did not take place; or nobody said that it did. */
        MISSED
    }

    /** How long after its day it can be said that a session took place, or did not, before it is missed by itself. */
    public static final Period TO_SAY = Period.ofDays(7);

    public ExchangeSession {
        topics = List.copyOf(topics);
    }

    /** How many each organisation sent, once it was held. */
    public List<Attendance> attended() {
        return turnout.attended();
    }

    /** The one of a regular day, as the series says. */
    public static Step<ExchangeSession> regular(UUID id, Series series, LocalDate day, Acting by) {
        var plan = series.plan();
        return planned(id, series, Optional.of(day), new Appointment(day, plan.hours(), plan.meeting()), by);
    }

    /**
     * One beside the regular ones.
     *
     * @throws Malformed when it would have begun already, or on a day that is none of the series' term
     */
    public static Step<ExchangeSession> extra(UUID id, Series series, Appointment appointment, Actor by) {
        requireWithin(series, appointment.day());
        return planned(id, series, Optional.empty(), appointment, by);
    }

    private static Step<ExchangeSession> planned(
            UUID id, Series series, Optional<LocalDate> regular, Appointment appointment, Acting by) {
        requireToCome(appointment, by);
        var session = new ExchangeSession(
                id,
                series.department(),
                series.id(),
                regular,
                appointment,
                series.closing(appointment.day(), Optional.empty(), by.today()),
                State.PLANNED,
                Optional.empty(),
                List.of(),
                Turnout.NONE,
                0,
                1);
        return Step.to(session).noting(by.did(ExchangeEntries.SESSION_PLANNED).with("day", appointment.day()));
    }

    /** Whoever says that it was held had to say before that it would be. */
    private static void requireToCome(Appointment when, Acting by) {
        if (!when.begins().toInstant().isAfter(by.at())) {
            throw new Malformed("day", "in-the-past", "must begin later than now");
        }
    }

    private static void requireWithin(Series series, LocalDate day) {
        if (!series.plan().term().includes(day)) {
            throw new Malformed("day", "out-of-series", "must be a day of the series");
        }
    }

    /**
     * To another day, hour or place; what changes nothing is no step.
     *
     * @throws Malformed without a reason, when it would have begun already, or for a day that is none of the series' term or later than its next regular one
     * @throws RuleBroken E1 unless it is planned, and has not begun
     */
    public Step<ExchangeSession> move(Series of, Appointment next, String why, Actor by) {
        requireBefore(by);
        if (next.equals(appointment)) {
            return Step.to(this);
        }
        requireToCome(next, by);
        boolean otherDay = !next.day().equals(appointment.day());
        if (otherDay) {
            requireWithin(of, next.day());
            if (regular.flatMap(of::next).filter(next.day()::isAfter).isPresent()) {
                throw new Malformed("day", "beyond-next", "must not be after the next regular day");
            }
        }
        Text.required("reason", why, MOST_REASON);
        var act = by.did(ExchangeEntries.SESSION_MOVED)
                .with("from", appointment.day())
                .with("day", next.day());
        var last = otherDay ? of.closing(next.day(), Optional.of(closing), by.today()) : closing;
        return Step.to(otherwise(next, last, state, why)).noting(act);
    }

    /**
     * It does not take place. Its open topics go over to another session ({@link Agenda#carry}), since nobody strikes them (E2).
     *
     * @throws Malformed without a reason
     * @throws RuleBroken E1 unless it is planned, and has not begun
     */
    public Step<ExchangeSession> cancel(String why, Actor by) {
        requireBefore(by);
        Text.required("reason", why, MOST_REASON);
        return Step.to(otherwise(appointment, closing, State.CANCELLED, why))
                .noting(by.did(ExchangeEntries.SESSION_CANCELLED).with("day", appointment.day()));
    }

    /**
     * It took place. Also when nobody said so in time: that is only said then, and waits for another person ({@link Outcome#confirmed}); what was talked about is still on the next agenda, and whoever proposed it
     * withdraws it there; and the day on which it was said stays visible.
     *
     * @param who how many each organisation sent
     * @param left the open topics that it did not reach, which go over to another session ({@link Agenda#over})
     * @param voted on which resolutions
     * @throws Malformed for an organisation that does not take part, one named twice, or a topic that is not open
     * @throws RuleBroken E1 when it was cancelled or held already, or has not begun, or when the host or every partner was missing; E2 and E4 when more voted than were there; F11
     *     while somebody has said so late, and nobody has answered
     */
    public Step<ExchangeSession> hold(
            Series of, List<Attendance> who, List<TopicKey> left, List<Voted> voted, Actor by) {
        return new Outcome(this).held(of, who, left, voted, by);
    }

    /**
     * It did not take place, and nobody had cancelled it. Its open topics go over to another session, as those of a cancelled one do.
     *
     * @param resolutions those that were recorded of it
     * @throws Malformed without a reason
     * @throws RuleBroken E1 unless it is planned, and over, and nothing was resolved or postponed in it
     */
    public Step<ExchangeSession> miss(String why, List<Voted> resolutions, Actor by) {
        return new Outcome(this).missed(why, resolutions, by);
    }

    /**
     * Nobody said in time whether it took place. What was postponed in it by a vote is open again.
     *
     * @throws RuleBroken E1 unless it is planned, and its day was over a week ago
     */
    public Step<ExchangeSession> lapse(Acting by) {
        return new Outcome(this).lapsed(by);
    }

    /** Whether it took place, when that is said late. */
    public Outcome outcome() {
        return new Outcome(this);
    }

    /** Its agenda, which changes by its own rules. */
    public Agenda agenda() {
        return new Agenda(this);
    }

    /** The same session with other topics; none of its days change by it. */
    ExchangeSession with(List<Topic> next) {
        return as(state, reason, next, turnout);
    }

    /** What becomes of it next. */
    ExchangeSession as(State now, Optional<String> why, List<Topic> all, Turnout there) {
        return like(now, why, all, there, version + 1);
    }

    /** The same one, whose topics have changed in the same step. */
    ExchangeSession with(List<Topic> next, int steps) {
        return like(state, reason, next, turnout, steps);
    }

    private ExchangeSession like(State now, Optional<String> why, List<Topic> all, Turnout there, int steps) {
        return new ExchangeSession(
                id, department, series, regular, appointment, closing, now, why, all, there, sequence, steps);
    }

    /** Otherwise than calendars know it. */
    private ExchangeSession otherwise(Appointment when, LocalDate last, State now, String why) {
        return new ExchangeSession(
                id,
                department,
                series,
                regular,
                when,
                last,
                now,
                Optional.of(why),
                topics,
                turnout,
                sequence + 1,
                version + 1);
    }

    /** The same session with that topic as it is now. */
    ExchangeSession with(TopicKey key, UnaryOperator<Topic> change) {
        var all = new ArrayList<>(topics);
        all.replaceAll(topic -> topic.key().equals(key) ? change.apply(topic) : topic);
        return with(all);
    }

    void requirePlanned() {
        if (state != State.PLANNED) {
            throw broken(
                    "session-over",
                    switch (state) {
                        case HELD -> "the session was held";
                        case MISSED -> "the session did not take place";
                        default -> "the session was cancelled";
                    },
                    state);
        }
    }

    private void requireBefore(Actor by) {
        requirePlanned();
        if (!by.at().isBefore(appointment.begins().toInstant())) {
            throw broken("session-begun", "the session has begun; say afterwards whether it was held");
        }
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    /** Whether it was missed because nobody said in time that it took place (E1). */
    public boolean isLapsed() {
        return state == State.MISSED && reason.isEmpty();
    }

    /** Whether it is planned, and has not begun. */
    public boolean isAhead(Instant now) {
        return isPlanned() && now.isBefore(appointment.begins().toInstant());
    }

    /** Whether its day is over, and nobody has said yet whether it took place. */
    public boolean isUnsaid(LocalDate today) {
        return isPlanned() && appointment.day().isBefore(today);
    }

    /** Whether it was held, or is under way: it has begun, and its day is not over. */
    public boolean tookPlace(Instant now) {
        boolean begun = !now.isBefore(appointment.begins().toInstant());
        return state == State.HELD || (begun && isPlanned() && !isUnsaid(LocalDate.ofInstant(now, Terms.ZONE)));
    }

    static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken("E1", reason, detail, values);
    }
}
