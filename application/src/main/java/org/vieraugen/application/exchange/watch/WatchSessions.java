package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.around.Hanging;
import org.vieraugen.application.exchange.watch.MissedIntervals.Unsaid;
import org.vieraugen.domain.access.Clockwork;

/** Takes one session of which nobody said in time whether it took place as missed; its topics go over to the next one, which is planned then, and what it resolved falls (E1, E2, E4). */
@OnePerServer
@Transactional
public class WatchSessions {
    private final MissedIntervals missed;
    private final Exchanges exchanges;
    private final NextSession next;
    private final Hanging hanging;
    private final Clock clock;

    @Inject
    public WatchSessions(MissedIntervals missed, Exchanges exchanges, NextSession next, Hanging hanging, Clock clock) {
        this.missed = missed;
        this.exchanges = exchanges;
        this.next = next;
        this.hanging = hanging;
        this.clock = clock;
    }

    /** Nothing becomes of one that another server has just taken, or of which somebody has said it after all. */
    public void handle(Unsaid one) {
        var by = new Clockwork(clock.instant());
        missed.claim(one).ifPresent(session -> {
            var series = exchanges.series(session.department(), session.series());
            var lapsed = session.lapse(by);
            hanging.missed(session, by);
            exchanges.change(next.carried(lapsed, series, by));
        });
    }
}
