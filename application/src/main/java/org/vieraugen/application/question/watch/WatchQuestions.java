package org.vieraugen.application.question.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.question.watch.OverdueQuestions.Overdue;
import org.vieraugen.domain.access.Clockwork;

/** Looks for questions whose day has passed without an answer, and for those at which nobody has looked. Runs on every server, again and again. One that fails holds up no other. */
@OnePerServer
public class WatchQuestions {
    private static final Logger LOG = Logger.getLogger(WatchQuestions.class.getName());

    private final OverdueQuestions overdue;
    private final TellOverdue tell;
    private final Clock clock;

    @Inject
    public WatchQuestions(OverdueQuestions overdue, TellOverdue tell, Clock clock) {
        this.overdue = overdue;
        this.tell = tell;
        this.clock = clock;
    }

    /** Each question in a transaction of its own. */
    public void handle() {
        overdue.untold(new Clockwork(clock.instant()).today()).forEach(this::tell);
    }

    private void tell(Overdue one) {
        try {
            tell.handle(one);
        } catch (RuntimeException e) {
            // What it lacks may be personal, and stays out of the log.
            LOG.log(
                    Level.WARNING,
                    "A question cannot be told of and will be tried again: {0}",
                    e.getClass().getName());
        }
    }
}
