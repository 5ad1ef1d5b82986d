package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.exchange.ExchangeSession;

/** Takes one session of which nobody said in time whether it took place as missed; its topics go over to the next one, which is planned then (E1, E2). */
@OnePerServer
@Transactional
public class WatchSessions {
    private final MissedIntervals missed;
    private final Exchanges exchanges;
    private final NextSession next;
    private final Clock clock;

    @Inject
    public WatchSessions(MissedIntervals missed, Exchanges exchanges, NextSession next, Clock clock) {
        this.missed = missed;
        this.exchanges = exchanges;
        this.next = next;
        this.clock = clock;
    }

    /** Whether there was one. */
    public boolean handle() {
        var by = new Clockwork(clock.instant());
        var unsaid = missed.claimUnsaid(by.today().minus(ExchangeSession.TO_SAY));
        unsaid.ifPresent(session -> {
            var series = exchanges.series(session.department(), session.series());
            exchanges.change(session.lapse(by));
            next.carry(session, series, session.agenda().open(), by);
        });
        return unsaid.isPresent();
    }
}
