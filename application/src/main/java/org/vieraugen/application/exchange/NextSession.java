package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;

/** Sees to it that there is always a next session, as long as the series lasts: so that nothing that was to be talked about lacks a place (E2). */
@OnePerServer
public class NextSession {
    private final Exchanges exchanges;

    @Inject
    public NextSession(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    /** The next one after that day, which is planned if it was not; empty when the series ends before. Part of the caller's transaction. */
    Optional<ExchangeSession> after(LocalDate day, Series series, Acting by) {
        var all = exchanges.sessions(series.department(), series.id());
        var planned = all.stream()
                .filter(session -> session.isPlanned() && !session.isUnsaid(by.today()))
                .filter(session -> session.appointment().day().isAfter(day))
                .findFirst();
        if (planned.isPresent()) {
            return planned;
        }
        return firstFree(day.isBefore(by.today()) ? by.today().minusDays(1) : day, series, all)
                .map(free -> planned(free, series, by));
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
        after(from.appointment().day(), series, by).ifPresent(next -> {
            var step = next.agenda().carry(List.copyOf(left), by);
            if (step.next().version() != next.version()) {
                exchanges.change(step);
            }
        });
    }
}
