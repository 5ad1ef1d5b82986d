package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.exchange.around.Standing;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.department.DepartmentKey;
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
        var planned = all.stream()
                .filter(session -> session.isPlanned() && !session.isUnsaid(by.today()))
                .filter(session -> session.appointment().day().isAfter(day))
                .findFirst();
        return planned.or(() -> firstFree(day.isBefore(by.today()) ? by.today().minusDays(1) : day, series, all)
                        .map(free -> planned(free, series, by)))
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

    private static Optional<LocalDate> firstFree(LocalDate after, Series series, List<ExchangeSession> all) {
        var taken = all.stream()
                .map(ExchangeSession::regular)
                .flatMap(Optional::stream)
                .toList();
        var free = series.next(after);
        while (free.isPresent() && taken.contains(free.get())) {
            free = series.next(free.get());
        }
        return free;
    }

    private ExchangeSession planned(LocalDate day, Series series, Acting by) {
        var step = ExchangeSession.regular(TimeOrdered.id(by.at()), series, day, by);
        exchanges.plan(step);
        return step.next();
    }

    /** What a session leaves open is on the next one's agenda; where the series ends before, it stays with the session that left it. */
    public void carry(ExchangeSession from, Series series, Collection<Topic> left, Acting by) {
        after(from.appointment().day(), series, by)
                .ifPresent(next -> changed(next, next.agenda().carry(List.copyOf(left), by)));
    }
}
