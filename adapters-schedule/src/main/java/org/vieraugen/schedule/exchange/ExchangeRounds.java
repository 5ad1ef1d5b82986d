package org.vieraugen.schedule.exchange;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.watch.TellMissedReports;
import org.vieraugen.application.exchange.watch.WatchExchange;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks again and again for sessions of which nobody said whether they took place, for intervals in which none was held (E1), and for closing reports that are missed (E6). */
@OnePerServer
public class ExchangeRounds {
    private final Scheduler scheduler;
    private final WatchExchange watch;
    private final TellMissedReports reports;
    private final long seconds;

    @Inject
    public ExchangeRounds(
            Scheduler scheduler,
            WatchExchange watch,
            TellMissedReports reports,
            @ConfigProperty(name = "vieraugen.exchange.watch-seconds", defaultValue = "300") long seconds) {
        this.scheduler = scheduler;
        this.watch = watch;
        this.reports = reports;
        this.seconds = seconds;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(seconds, "exchange", watch::handle);
        scheduler.every(seconds, "closing reports", reports::handle);
    }
}
