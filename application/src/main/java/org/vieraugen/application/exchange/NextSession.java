package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.exchange.around.Standing;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Agenda;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Step;

/** Sees to it that there is always a next session, as long as the series lasts: so that nothing that was to be talked about lacks a place (E2), and what was resolved comes back until it is done (E4). */
@OnePerServer
public class NextSession {
    private final Exchanges exchanges;
    private final Standing standing;

    @Inject
    public NextSession(Exchanges exchanges, Standing standing) {
        this.exchanges = exchanges;
        this.standing = standing;
    }

    /** The next one after that day, which is planned if it was not, with all that is open on its agenda; empty when the series ends before. Part of the caller's transaction. */
    public Optional<ExchangeSession> after(LocalDate day, Series series, Acting by) {
        return after(day, series, NOBODY, by);
    }

    private Optional<ExchangeSession> after(LocalDate day, Series series, Departing leaving, Acting by) {
        // Whoever settles a resolution at the same time sees the session that is planned here, or has settled it
        // before.
        exchanges.hold(series.department(), series.id());
        var all = exchanges.sessions(series.department(), series.id());
        var free = firstFree(day.isBefore(by.today()) ? by.today().minusDays(1) : day, series, all, by);
        // One that is planned for later than the next regular day is no reason to leave that out.
        var planned = all.stream()
                .filter(session -> session.isPlanned() && !session.isUnsaid(by.today()))
                .filter(session -> session.appointment().day().isAfter(day))
                .filter(session ->
                        free.filter(session.appointment().day()::isAfter).isEmpty())
                .findFirst();
        return planned.or(() -> free.map(regular -> planned(regular, series, by)))
                .map(next -> reminded(next, leaving, by));
    }

    /** The session, after what is open of resolutions has come to the agenda of the next one. Part of the caller's transaction. */
    ExchangeSession reminded(ExchangeSession session, Acting by) {
        return reminded(session, NOBODY, by);
    }

    /**
     * A session whose topics go elsewhere.
     *
     * @param topics which of them
     */
    private record Departing(Optional<UUID> session, Set<TopicKey> topics) {}

    private static final Departing NOBODY = new Departing(Optional.empty(), Set.of());

    private ExchangeSession reminded(ExchangeSession session, Departing leaving, Acting by) {
        exchanges.hold(session.department(), session.series());
        var all = exchanges.sessions(session.department(), session.series()).stream()
                .filter(one -> leaving.session().filter(one.id()::equals).isEmpty() || !one.isAhead(by.at()))
                .toList();
        var result = session;
        for (var step : ordered(all, leaving.topics(), by)) {
            var next = changed(step);
            result = next.id().equals(session.id()) ? next : result;
        }
        return result;
    }

    /** A session is on another day: what is open of resolutions is on the agenda of the one that is next now. Part of the caller's transaction. */
    Step<ExchangeSession> moved(Step<ExchangeSession> step, Acting by) {
        var moved = step.next();
        exchanges.hold(moved.department(), moved.series());
        var all = exchanges.sessions(moved.department(), moved.series()).stream()
                .map(one -> one.id().equals(moved.id()) ? moved : one)
                .sorted(Comparator.comparing(one -> one.appointment().begins()))
                .toList();
        var result = step;
        for (var change : ordered(all, Set.of(), by)) {
            if (change.next().id().equals(moved.id())) {
                result = Agenda.joined(step, any -> change);
            } else {
                changed(change);
            }
        }
        return result;
    }

    /**
     * Each open resolution is on one agenda: that of the session in which it is talked about until somebody says whether that was held, or else that of the next one to come (E4).
     *
     * @param all sessions of one series, by day
     * @param leaving what a session that has begun talks about no more
     * @return what changes
     */
    private List<Step<ExchangeSession>> ordered(List<ExchangeSession> all, Set<TopicKey> leaving, Acting by) {
        var ahead = all.stream().filter(one -> one.isAhead(by.at())).toList();
        if (ahead.isEmpty()) {
            return List.of();
        }
        var first = ahead.get(0);
        var talkedAbout = all.stream()
                .filter(one -> one.isPlanned() && !one.isAhead(by.at()))
                .flatMap(one -> one.agenda().open().stream())
                .map(Topic::key)
                .filter(key -> !leaving.contains(key))
                .collect(Collectors.toUnmodifiableSet());
        var open = standing.topics(first.department(), first.series()).stream()
                .filter(topic -> !talkedAbout.contains(topic.key()))
                .toList();
        return ahead.stream()
                .map(one -> one.equals(first)
                        ? one.agenda().carry(open, by)
                        : one.agenda().leave(by))
                .filter(step -> !step.acts().isEmpty())
                .toList();
    }

    /** A resolution was fulfilled or given up: no session to come talks about it any more. Part of the caller's transaction. */
    public void settle(DepartmentKey department, UUID series, TopicKey resolution, Acting by) {
        exchanges.hold(department, series);
        for (var session : exchanges.sessions(department, series)) {
            changed(session.agenda().settle(resolution, by));
        }
    }

    /** Where something happened. */
    private ExchangeSession changed(Step<ExchangeSession> step) {
        if (!step.acts().isEmpty()) {
            exchanges.change(step);
        }
        return step.next();
    }

    /** Not today, when the hour is past. */
    private static Optional<LocalDate> firstFree(LocalDate after, Series series, List<ExchangeSession> all, Acting by) {
        var taken = all.stream()
                .map(ExchangeSession::regular)
                .flatMap(Optional::stream)
                .toList();
        var free = series.next(after);
        while (free.filter(day -> taken.contains(day) || hasBegun(day, series, by))
                .isPresent()) {
            free = series.next(free.get());
        }
        return free;
    }

    private static boolean hasBegun(LocalDate day, Series series, Acting by) {
        var plan = series.plan();
        var begins = new Appointment(day, plan.hours(), plan.meeting()).begins().toInstant();
        return !begins.isAfter(by.at());
    }

    private ExchangeSession planned(LocalDate day, Series series, Acting by) {
        var step = ExchangeSession.regular(TimeOrdered.id(by.at()), series, day, by);
        exchanges.plan(step);
        return step.next();
    }

    /** What a session leaves open is on the next one's agenda. Part of the caller's transaction. */
    public Optional<ExchangeSession> carry(ExchangeSession from, Series series, Collection<Topic> left, Acting by) {
        // Of one that is over, whatever it talked about is free for the next one; it is still open in the store.
        var free = (from.isPlanned() ? left : from.topics())
                .stream().map(Topic::key).collect(Collectors.toUnmodifiableSet());
        var next = after(from.appointment().day(), series, new Departing(Optional.of(from.id()), free), by);
        var talkedAbout = later(from);
        // Those of resolutions have come by themselves.
        var rest = left.stream()
                .filter(topic -> !topic.standing() && !talkedAbout.contains(topic.key()))
                .toList();
        return next.map(session ->
                changed(session.agenda().carry(rest, from.appointment().day(), by)));
    }

    /** What a later session has talked about already, or will: some of it was postponed there by a vote that counts no more. */
    private Set<TopicKey> later(ExchangeSession from) {
        return exchanges.sessions(from.department(), from.series()).stream()
                .filter(session ->
                        session.appointment().day().isAfter(from.appointment().day()))
                .flatMap(session -> session.topics().stream())
                .map(Topic::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A session that does not take place: its open topics are on the next one's agenda; where the series ends before, they stay open with the session that leaves them. */
    public Step<ExchangeSession> carried(Step<ExchangeSession> step, Series series, Acting by) {
        var all = step.next().agenda().open().stream().map(Topic::key).toList();
        return carried(step, all, series, by);
    }

    /** The same for some of its open topics. */
    public Step<ExchangeSession> carried(
            Step<ExchangeSession> step, Collection<TopicKey> left, Series series, Acting by) {
        var session = step.next();
        var topics = session.agenda().open().stream()
                .filter(topic -> left.contains(topic.key()))
                .toList();
        return carry(session, series, topics, by).isPresent()
                ? new Step<>(session.agenda().over(left), step.acts(), step.notices())
                : step;
    }
}
