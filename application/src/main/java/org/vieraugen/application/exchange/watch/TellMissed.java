package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.access.Clockwork;
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

    /** Tells each missed interval of a series of which it was not told yet. */
    public void handle(Series series) {
        var by = new Clockwork(clock.instant());
        var department = series.department();
        var told = missed.told(department);
        series
                .missed(by.today(), days(series, missed.held(department)), days(series, missed.planned(department)))
                .stream()
                .filter(interval -> !told.contains(new MissedIntervals.Told(series.id(), interval.first())))
                .forEach(interval -> tell(series, interval, by));
    }

    private static List<LocalDate> days(Series series, List<MissedIntervals.Met> all) {
        return all.stream()
                .filter(one -> one.series().equals(series.id()))
                .map(MissedIntervals.Met::day)
                .toList();
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
