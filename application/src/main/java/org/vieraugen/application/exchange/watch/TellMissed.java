package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
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
    private final Exchanges exchanges;
    private final Departments departments;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TellMissed(
            MissedIntervals missed,
            Exchanges exchanges,
            Departments departments,
            Journal journal,
            Outbox outbox,
            Clock clock) {
        this.missed = missed;
        this.exchanges = exchanges;
        this.departments = departments;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Untold(Series series, Interval interval) {}

    /** Whether there was one to tell. */
    public boolean handle() {
        var by = new Clockwork(clock.instant());
        var next = departments.organisation().departments().stream()
                .flatMap(department -> untold(department.key(), by).stream())
                .findFirst();
        next.ifPresent(one -> tell(one, by));
        return next.isPresent();
    }

    private Optional<Untold> untold(DepartmentKey department, Clockwork by) {
        var all = exchanges.series(department);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var told = missed.told(department);
        var held = missed.held(department).stream()
                .collect(Collectors.groupingBy(
                        MissedIntervals.Held::series,
                        Collectors.mapping(MissedIntervals.Held::day, Collectors.toList())));
        return all.stream()
                .flatMap(series -> series.missed(by.today(), held.getOrDefault(series.id(), List.of())).stream()
                        .filter(interval -> !told.contains(new MissedIntervals.Told(series.id(), interval.first())))
                        .map(interval -> new Untold(series, interval)))
                .findFirst();
    }

    private void tell(Untold one, Clockwork by) {
        var series = one.series();
        if (!missed.tell(series, one.interval())) {
            return;
        }
        var subject = new Subject(Series.KIND, series.id());
        journal.append(
                series.department(),
                subject,
                List.of(by.did(ExchangeEntries.INTERVAL_MISSED)
                        .with("from", one.interval().first())
                        .with("until", one.interval().last())));
        outbox.post(series.department(), subject, ExchangeNotices.intervalMissed(), by.at());
    }
}
