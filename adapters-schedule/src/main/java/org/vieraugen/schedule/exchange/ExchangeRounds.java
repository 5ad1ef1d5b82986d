package org.vieraugen.schedule.exchange;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.watch.TellMissedReports;
import org.vieraugen.application.exchange.watch.TellMissed;
import org.vieraugen.application.exchange.watch.WatchSessions;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks again and again for sessions of which nobody said whether they took place, for intervals in which none was held (E1), and for closing reports that are missed (E6). */
@OnePerServer
public class ExchangeRounds {
    private static final int AT_ONCE = 500;

    private final Scheduler scheduler;
    private final WatchSessions sessions;
    private final TellMissed missed;
    private final TellMissedReports reports;
    private final long seconds;

    @Inject
    public ExchangeRounds(
            Scheduler scheduler,
            WatchSessions sessions,
            TellMissed missed,
            TellMissedReports reports,
            @ConfigProperty(name = "vieraugen.exchange.watch-seconds", defaultValue = "300") long seconds) {
        this.scheduler = scheduler;
        this.sessions = sessions;
        this.missed = missed;
        this.reports = reports;
        this.seconds = seconds;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(seconds, "exchange", this::watch);
    }

    private void watch() {
        for (int done = 0; done < AT_ONCE && sessions.handle(); done++) {
            // one session in each transaction, so that one that fails does not stop the others
        }
        for (int done = 0; done < AT_ONCE && missed.handle(); done++) {
            // one interval in each transaction, so that each is told once
        }
        for (int done = 0; done < AT_ONCE && reports.handle(); done++) {
            // one report in each transaction, so that each is told once
        }
    }
}
