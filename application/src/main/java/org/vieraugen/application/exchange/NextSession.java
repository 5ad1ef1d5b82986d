package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
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
                .map(next -> reminded(next, by));
    }

    /** The session with all that is open on its agenda. Part of the caller's transaction. */
    ExchangeSession reminded(ExchangeSession session, Acting by) {
        exchanges.hold(session.department(), session.series());
        return changed(session, session.agenda().carry(standing.topics(session.department(), session.series()), by));
    }

    /** A resolution was fulfilled or given up: no session to come talks about it any more. Part of the caller's transaction. */
    public void settle(DepartmentKey department, UUID series, TopicKey resolution, Acting by) {
        exchanges.hold(department, series);
        for (var session : exchanges.sessions(department, series)) {
            changed(session, session.agenda().settle(resolution, by));
        }
    }

    private ExchangeSession changed(ExchangeSession session, Step<ExchangeSession> step) {
        if (step.next().version() != session.version()) {
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
        var next = after(from.appointment().day(), series, by);
        var talkedAbout = later(from);
        var rest = left.stream()
                .filter(topic -> !talkedAbout.contains(topic.key()))
                .toList();
        return next.map(session -> changed(session, session.agenda().carry(rest, by)));
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
        var session = step.next();
        return carry(session, series, session.agenda().open(), by).isPresent()
                ? new Step<>(session.carriedOver(), step.acts(), step.notices())
                : step;
    }
}
