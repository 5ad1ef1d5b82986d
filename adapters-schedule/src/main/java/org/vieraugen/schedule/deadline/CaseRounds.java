package org.vieraugen.schedule.deadline;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.KeepAbsences;
import org.vieraugen.application.deadline.WatchDeadlines;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.application.inbox.IndexComplaints;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Looks again and again at the cases and at who may work them, once the database is ready. */
@OnePerServer
public class CaseRounds {
    private static final int AT_ONCE = 500;
    private static final long SEARCH_SECONDS = 2;
    private static final long DEFINITION_SECONDS = 5;

    private final Scheduler scheduler;
    private final WatchDeadlines watch;
    private final KeepAbsences absences;
    private final Definitions definitions;
    private final IndexComplaints index;
    private final long watchSeconds;

    @Inject
    public CaseRounds(
            Scheduler scheduler,
            WatchDeadlines watch,
            KeepAbsences absences,
            Definitions definitions,
            IndexComplaints index,
            @ConfigProperty(name = "vieraugen.deadlines.watch-seconds", defaultValue = "60") long watchSeconds) {
        this.scheduler = scheduler;
        this.watch = watch;
        this.absences = absences;
        this.definitions = definitions;
        this.index = index;
        this.watchSeconds = watchSeconds;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(watchSeconds, "deadlines", this::watchAll);
        scheduler.every(watchSeconds, "absences", absences::turn);
        scheduler.every(DEFINITION_SECONDS, "definitions", definitions::refresh);
        scheduler.every(SEARCH_SECONDS, "search", this::indexAll);
    }

    private void watchAll() {
        for (int done = 0; done < AT_ONCE && watch.handle(); done++) {
            // one complaint in each transaction, so that one that fails does not stop the others
        }
    }

    private void indexAll() {
        for (int done = 0; done < AT_ONCE && index.handle(); done++) {
            // one complaint in each transaction, so that one that fails does not stop the others
        }
    }
}
