package org.vieraugen.schedule.exchange;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.question.watch.WatchQuestions;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks again and again for questions that were not answered in time, or at which nobody looked (E10). */
@OnePerServer
public class QuestionRounds {
    private final Scheduler scheduler;
    private final WatchQuestions watch;
    private final long seconds;

    @Inject
    public QuestionRounds(
            Scheduler scheduler,
            WatchQuestions watch,
            @ConfigProperty(name = "vieraugen.exchange.watch-seconds", defaultValue = "300") long seconds) {
        this.scheduler = scheduler;
        this.watch = watch;
        this.seconds = seconds;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(seconds, "questions", watch::handle);
    }
}
