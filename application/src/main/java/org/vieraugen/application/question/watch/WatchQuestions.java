package org.vieraugen.application.question.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
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
        overdue.untold(new Clockwork(clock.instant()).today())
                .forEach(one -> Guarded.run(LOG, "what is told of a question", () -> tell.handle(one)));
    }
}
