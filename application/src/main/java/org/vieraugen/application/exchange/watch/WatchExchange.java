package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.exchange.ExchangeSession;

/** What nobody's act brings about: a session of which nobody says anything is missed, and a missed interval is told (E1). Runs on every server, again and again. One that fails holds up no other. */
@OnePerServer
public class WatchExchange {
    private static final Logger LOG = Logger.getLogger(WatchExchange.class.getName());

    private final MissedIntervals missed;
    private final Exchanges exchanges;
    private final Departments departments;
    private final WatchSessions sessions;
    private final TellMissed tell;
    private final Clock clock;

    @Inject
    public WatchExchange(
            MissedIntervals missed,
            Exchanges exchanges,
            Departments departments,
            WatchSessions sessions,
            TellMissed tell,
            Clock clock) {
        this.missed = missed;
        this.exchanges = exchanges;
        this.departments = departments;
        this.sessions = sessions;
        this.tell = tell;
        this.clock = clock;
    }

    /** Each session and each series in a transaction of its own. */
    public void handle() {
        guarded(this::lapse);
        guarded(this::tell);
    }

    private void lapse() {
        var before = new Clockwork(clock.instant()).today().minus(ExchangeSession.TO_SAY);
        missed.unsaid(before).forEach(one -> guarded(() -> sessions.handle(one)));
    }

    private void tell() {
        for (var department : departments.organisation().departments()) {
            guarded(() -> {
                var known = tell.known(department.key());
                exchanges.series(department.key()).forEach(series -> guarded(() -> tell.handle(series, known)));
            });
        }
    }

    private static void guarded(Runnable act) {
        Guarded.run(LOG, "what is missed of the exchange", act);
    }
}
