package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.resolution.ResolutionAct;

/** Records what a session resolved. As long as it is open it is on each next agenda, from now on (E4). */
@OnePerServer
@Transactional
public class PassResolution {
    private final Acts acts;
    private final Resolutions resolutions;
    private final Exchanges exchanges;
    private final NextSession next;

    @Inject
    public PassResolution(Acts acts, Resolutions resolutions, Exchanges exchanges, NextSession next) {
        this.acts = acts;
        this.resolutions = resolutions;
        this.exchanges = exchanges;
        this.next = next;
    }

    /**
     * @param on the session
     * @return the resolution
     */
    public Acted handle(Target on, Resolution.Words words) {
        return acts.begin(on.caller(), on.key(), Command.of(ResolutionAct.PASS, on.id(), words), (home, by) -> {
            var seen = exchanges.session(home, on.id());
            exchanges.hold(home, seen.series());
            // Whoever says at the same time whether it took place is through, or waits.
            var session = exchanges.session(home, on.id());
            var series = exchanges.series(session.department(), session.series());
            var step = Resolution.pass(TimeOrdered.id(by.at()), place(session), session, series, words, by);
            resolutions.add(step);
            if (step.next().isOpen()) {
                next.after(session.appointment().day(), series, by);
            }
            return Acted.of(step.next());
        });
    }

    /** The next one of its series in the year of the session. */
    private int place(ExchangeSession session) {
        int year = session.appointment().day().getYear();
        return 1
                + resolutions.of(session.department(), session.series()).stream()
                        .map(Resolution::number)
                        .filter(number -> number.year() == year)
                        .mapToInt(number -> number.place())
                        .max()
                        .orElse(0);
    }
}
