package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.around.InCourse;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.Leaving;
import org.vieraugen.domain.exchange.Plan;

/** Sets a series up otherwise, or ends it. Sessions that are planned stay as they are. */
@OnePerServer
@Transactional
public class ChangeSeries {
    private final Acts acts;
    private final KeptSeries kept;
    private final Exchanges exchanges;
    private final InCourse minutes;

    @Inject
    public ChangeSeries(Acts acts, KeptSeries kept, Exchanges exchanges, InCourse minutes) {
        this.acts = acts;
        this.kept = kept;
        this.exchanges = exchanges;
        this.minutes = minutes;
    }

    /**
     * What changes nothing is not stored, and leaves the version as it is.
     *
     * @param reason why partners take part no longer; empty where none leaves
     */
    public Acted handle(Target on, Plan plan, String reason) {
        return acts.change(on, Command.of(ExchangeAct.CHANGE_SERIES, plan, reason), kept, (series, by) -> {
            var sessions = exchanges.sessions(series.department(), series.id());
            var leaving = new Leaving(reason, sessions, session -> minutes.isOpen(series.department(), session));
            return series.change(plan, leaving, by);
        });
    }
}
