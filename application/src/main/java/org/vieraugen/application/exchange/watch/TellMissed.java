package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeEntries;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;

/** An interval without a session held is told up, once: to the ombudsperson, and to whoever keeps the exchange (E1). */
@OnePerServer
@Transactional
public class TellMissed {
    private final MissedIntervals missed;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TellMissed(MissedIntervals missed, Journal journal, Outbox outbox, Clock clock) {
        this.missed = missed;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is known of a department's sessions, read once for all of its series. */
    public Known known(DepartmentKey department) {
        return new Known(
                missed.told(department), bySeries(missed.held(department)), bySeries(missed.planned(department)));
    }

    /** Tells each missed interval of a series of which it was not told yet. */
    public void handle(Series series, Known known) {
        var by = new Clockwork(clock.instant());
        var held = known.held().getOrDefault(series.id(), List.of());
        var planned = known.planned().getOrDefault(series.id(), List.of());
        series.missed(by.today(), held, planned).stream()
                .filter(interval -> !known.told().contains(new MissedIntervals.Told(series.id(), interval.first())))
                .forEach(interval -> tell(series, interval, by));
    }

    /** What was told of a department's intervals, and the days of its sessions by series. */
    public record Known(
            Set<MissedIntervals.Told> told, Map<UUID, List<LocalDate>> held, Map<UUID, List<LocalDate>> planned) {}

    private static Map<UUID, List<LocalDate>> bySeries(List<MissedIntervals.Met> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        MissedIntervals.Met::series,
                        Collectors.mapping(MissedIntervals.Met::day, Collectors.toList())));
    }

    private void tell(Series series, Interval interval, Clockwork by) {
        if (!missed.tell(series, interval)) {
            return;
        }
        var subject = new Subject(Series.KIND, series.id());
        journal.append(
                series.department(),
                subject,
                List.of(by.did(ExchangeEntries.INTERVAL_MISSED)
                        .with("from", interval.first())
                        .with("until", interval.last())));
        outbox.post(series.department(), subject, ExchangeNotices.intervalMissed(), by.at());
    }
}
