package org.vieraugen.schedule.deadline;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.KeepAbsences;
import org.vieraugen.application.brake.SharedCounts;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.application.act.Repeats;
import org.vieraugen.application.deadline.WatchDeadlines;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.application.identity.KeyRotation;
import org.vieraugen.application.inbox.IndexComplaints;
import org.vieraugen.application.journal.Anchoring;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.visit.Visits;

/** Starts the rounds once the database is ready; any number of servers may run them at once. */
@OnePerServer
public class ScheduledWork {
    private static final Logger LOG = Logger.getLogger(ScheduledWork.class.getName());
    private static final int AT_ONCE = 500;
    private static final long VISIT_SECONDS = 600;
    private static final long SEARCH_SECONDS = 2;
    private static final long COUNTS_SECONDS = 2;
    private static final long KEY_SECONDS = 5;
    private static final long DEFINITION_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    private final WatchDeadlines watch;
    private final Anchoring anchors;
    private final Visits visits;
    private final IndexComplaints index;
    private final Definitions definitions;
    private final KeepAbsences absences;
    private final Files files;
    private final Repeats repeats;
    private final KeyRotation rotation;
    private final SharedCounts counts;
    private final long anchorSeconds;
    private final long watchSeconds;

    @Inject
    public ScheduledWork(
            WatchDeadlines watch,
            Anchoring anchors,
            Visits visits,
            IndexComplaints index,
            Definitions definitions,
            KeepAbsences absences,
            Files files,
            Repeats repeats,
            KeyRotation rotation,
            SharedCounts counts,
            @ConfigProperty(name = "vieraugen.journal.anchor-seconds", defaultValue = "600") long anchorSeconds,
            @ConfigProperty(name = "vieraugen.deadlines.watch-seconds", defaultValue = "60") long watchSeconds) {
        this.watch = watch;
        this.anchors = anchors;
        this.visits = visits;
        this.index = index;
        this.definitions = definitions;
        this.absences = absences;
        this.files = files;
        this.repeats = repeats;
        this.rotation = rotation;
        this.counts = counts;
        this.anchorSeconds = anchorSeconds;
        this.watchSeconds = watchSeconds;
    }

    void begin(@Observes Ready ready) {
        every(watchSeconds, "deadlines", this::watchAll);
        every(watchSeconds, "absences", absences::turn);
        every(DEFINITION_SECONDS, "definitions", definitions::refresh);
        every(SEARCH_SECONDS, "search", this::indexAll);
        every(COUNTS_SECONDS, "counts", counts::exchange);
        every(KEY_SECONDS, "key rotation", this::rotateAll);
        every(anchorSeconds, "journal anchor", anchors::anchor);
        every(VISIT_SECONDS, "forgotten visits", visits::forgetOld);
        every(VISIT_SECONDS, "forgotten files", files::forgetOld);
        every(VISIT_SECONDS, "forgotten answers", repeats::forgetOld);
    }

    private ScheduledFuture<?> every(long seconds, String name, Runnable round) {
        return executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        round.run();
                    } catch (RuntimeException e) {
                        LOG.log(Level.WARNING, "The round for " + name + " failed and will be repeated", e);
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    private void indexAll() {
        for (int done = 0; done < AT_ONCE && index.handle(); done++) {
            // one complaint in each transaction, so that one that fails does not stop the others
        }
    }

    private void rotateAll() {
        for (int done = 0; done < AT_ONCE && rotation.advance(); done++) {
            // a few keys in each transaction, so that nobody waits for them
        }
    }

    private void watchAll() {
        for (int done = 0; done < AT_ONCE && watch.handle(); done++) {
            // one complaint in each transaction, so that one that fails does not stop the others
        }
    }
}
