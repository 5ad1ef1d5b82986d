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
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/**
 * One meeting of a series. It is planned, may be moved or cancelled with a reason, and is held or missed: by the host and at least one partner, since the office alone exchanges nothing.
 *
 * @param regular the day of the series in whose place it stands; empty for one beside them
 * @param reason why it was moved or cancelled the last time, or did not take place
 * @param topics its agenda, in the order in which they were put on it
 * @param attended who was there, once it was held
 * @param sequence how often it was moved or cancelled: calendars tell a change from the one before by it (RFC 5545, 3.8.7.4)
 * @param version how many steps have led here, from 1
 */
public record ExchangeSession(
        UUID id,
        DepartmentKey department,
        UUID series,
        Optional<LocalDate> regular,
        Appointment appointment,
        State state,
        Optional<String> reason,
        List<Topic> topics,
        List<Attendance> attended,
        int sequence,
        int version) {
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
        attended = List.copyOf(attended);
    }

    /** The one of a regular day, as the series says. */
    public static Step<ExchangeSession> regular(UUID id, Series series, LocalDate day, Acting by) {
        var plan = series.plan();
        return planned(id, series, Optional.of(day), new Appointment(day, plan.hours(), plan.meeting()), by);
    }

    /**
     * One beside the regular ones.
     *
     * @throws Malformed for a day that is past, or none of the series' term
     */
    public static Step<ExchangeSession> extra(UUID id, Series series, Appointment appointment, Actor by) {
        if (!series.plan().term().includes(appointment.day())) {
            throw new Malformed("day", "out-of-range", "must be a day of the series");
        }
        return planned(id, series, Optional.empty(), appointment, by);
    }

    private static Step<ExchangeSession> planned(
            UUID id, Series series, Optional<LocalDate> regular, Appointment appointment, Acting by) {
        requireToCome(appointment.day(), by.today());
        var session = new ExchangeSession(
                id,
                series.department(),
                series.id(),
                regular,
                appointment,
                State.PLANNED,
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                1);
        return Step.to(session).noting(by.did(ExchangeEntries.SESSION_PLANNED).with("day", appointment.day()));
    }

    private static void requireToCome(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Malformed("day", "in-the-past", "must be today or later");
        }
    }

    /**
     * To another day, hour or place; what changes nothing is no step.
     *
     * @throws Malformed without a reason, or for a day that is past
     * @throws RuleBroken E1 unless it is planned, and not over yet
     */
    public Step<ExchangeSession> move(Appointment next, String why, Actor by) {
        requireBefore(by);
        if (next.equals(appointment)) {
            return Step.to(this);
        }
        requireToCome(next.day(), by.today());
        Text.required("reason", why, MOST_REASON);
        var act = by.did(ExchangeEntries.SESSION_MOVED)
                .with("from", appointment.day())
                .with("day", next.day());
        return Step.to(otherwise(next, state, why, topics)).noting(act);
    }

    /**
     * It does not take place. Its open topics go over to another session ({@link Agenda#carry}), since nobody strikes them (E2).
     *
     * @throws Malformed without a reason
     * @throws RuleBroken E1 unless it is planned, and not over yet
     */
    public Step<ExchangeSession> cancel(String why, Actor by) {
        requireBefore(by);
        Text.required("reason", why, MOST_REASON);
        return Step.to(otherwise(appointment, State.CANCELLED, why, leftOpen()))
                .noting(by.did(ExchangeEntries.SESSION_CANCELLED).with("day", appointment.day()));
    }

    /**
     * It took place. Also when nobody said so in time: what was talked about then is still on the next agenda, and whoever proposed it withdraws it there.
     *
     * @param who how many each organisation sent
     * @throws Malformed for an organisation that does not take part, or one named twice
     * @throws RuleBroken E1 when it was cancelled or held already, or has not begun, or when the host or every partner was missing
     */
    public Step<ExchangeSession> hold(Series of, List<Attendance> who, Actor by) {
        if (state != State.MISSED) {
            requirePlanned();
        }
        if (by.at().isBefore(appointment.begins().toInstant())) {
            throw broken("a session is held when it has begun");
        }
        var organisations = who.stream().map(Attendance::organisation).toList();
        organisations.forEach(one -> requireTakesPart(of, one));
        if (organisations.stream().distinct().count() < organisations.size()) {
            throw new Malformed("organisation", "named-twice", "each organisation is named once");
        }
        if (!organisations.contains(of.plan().host()) || organisations.size() < 2) {
            throw broken("the host and at least one partner must have been there; cancel the session otherwise");
        }
        int people = who.stream().mapToInt(Attendance::people).sum();
        return Step.to(held(who))
                .noting(by.did(ExchangeEntries.SESSION_HELD)
                        .with("day", appointment.day())
                        .with("organisations", organisations.size())
                        .with("people", people));
    }

    /**
     * It did not take place, and nobody had cancelled it. Its open topics go over to another session, as those of a cancelled one do.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken E1 unless it is planned, and over
     */
    public Step<ExchangeSession> miss(String why, Actor by) {
        requirePlanned();
        if (by.at().isBefore(appointment.ends().toInstant())) {
            throw broken("the session is still to come; cancel it");
        }
        Text.required("reason", why, MOST_REASON);
        return missed(Optional.of(why), by);
    }

    /**
     * Nobody said in time whether it took place.
     *
     * @throws RuleBroken E1 unless it is planned, and its day was over a week ago
     */
    public Step<ExchangeSession> lapse(Acting by) {
        requirePlanned();
        if (!by.today().isAfter(appointment.day().plus(TO_SAY))) {
            throw broken("it can still be said whether it took place");
        }
        return missed(Optional.empty(), by);
    }

    /** Why it would not have taken place is no longer said of one that did. */
    private ExchangeSession held(List<Attendance> who) {
        var why = state == State.MISSED ? Optional.<String>empty() : reason;
        return new ExchangeSession(
                id, department, series, regular, appointment, State.HELD, why, topics, who, sequence, version + 1);
    }

    private Step<ExchangeSession> missed(Optional<String> why, Acting by) {
        return Step.to(new ExchangeSession(
                        id,
                        department,
                        series,
                        regular,
                        appointment,
                        State.MISSED,
                        why,
                        leftOpen(),
                        attended,
                        sequence,
                        version + 1))
                .noting(by.did(ExchangeEntries.SESSION_MISSED).with("day", appointment.day()));
    }

    /** Its topics, when it does not take place. */
    private List<Topic> leftOpen() {
        return topics.stream()
                .map(topic -> topic.isOpen() ? topic.carriedOver() : topic)
                .toList();
    }

    /** Its agenda, which changes by its own rules. */
    public Agenda agenda() {
        return new Agenda(this);
    }

    /** The same session with other topics; none of its days change by it. */
    ExchangeSession with(List<Topic> next) {
        return new ExchangeSession(
                id, department, series, regular, appointment, state, reason, next, attended, sequence, version + 1);
    }

    /** Otherwise than calendars know it. */
    private ExchangeSession otherwise(Appointment when, State now, String why, List<Topic> all) {
        return new ExchangeSession(
                id, department, series, regular, when, now, Optional.of(why), all, attended, sequence + 1, version + 1);
    }

    /** The same session with that topic as it is now. */
    ExchangeSession with(TopicKey key, UnaryOperator<Topic> change) {
        var all = new ArrayList<>(topics);
        all.replaceAll(topic -> topic.key().equals(key) ? change.apply(topic) : topic);
        return with(all);
    }

    static void requireTakesPart(Series of, String organisation) {
        if (!of.plan().includes(organisation)) {
            throw new Malformed("organisation", "unknown", "this organisation does not take part in the series");
        }
    }

    void requirePlanned() {
        if (state != State.PLANNED) {
            throw broken(
                    switch (state) {
                        case HELD -> "the session was held";
                        case MISSED -> "the session did not take place";
                        default -> "the session was cancelled";
                    });
        }
    }

    private void requireBefore(Actor by) {
        requirePlanned();
        if (!by.at().isBefore(appointment.ends().toInstant())) {
            throw broken("the session's time is over; it was held, or missed");
        }
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
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

    private static RuleBroken broken(String detail) {
        return new RuleBroken("E1", detail);
    }
}
