package org.vieraugen.application.body.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Clockwork;

/** A closing report that was not handed in by its day is told up, once: to the ombudsperson, and to whoever keeps bodies (E6, P5). Runs on every server, again and again. One that fails holds up no other. */
@OnePerServer
public class TellMissedReports {
    private static final Logger LOG = Logger.getLogger(TellMissedReports.class.getName());

    private final MissedReports missed;
    private final Departments departments;
    private final TellMissedReport one;
    private final Clock clock;

    @Inject
    public TellMissedReports(MissedReports missed, Departments departments, TellMissedReport one, Clock clock) {
        this.missed = missed;
        this.departments = departments;
        this.one = one;
        this.clock = clock;
    }

    /** Each body in a transaction of its own. */
    public void handle() {
        var today = new Clockwork(clock.instant()).today();
        for (var department : departments.organisation().departments()) {
            Guarded.run(LOG, "closing reports", () -> missed.untold(department.key(), today)
                    .forEach(body -> Guarded.run(LOG, "a closing report", () -> one.handle(department.key(), body))));
        }
    }
}
