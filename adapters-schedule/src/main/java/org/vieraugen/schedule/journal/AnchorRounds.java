package org.vieraugen.schedule.journal;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Anchoring;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Adds an anchor over all chains of the journal every ten minutes. */
@OnePerServer
public class AnchorRounds {
    private final Scheduler scheduler;
    private final Anchoring anchors;
    private final long seconds;

    @Inject
    public AnchorRounds(
            Scheduler scheduler,
            Anchoring anchors,
            @ConfigProperty(name = "vieraugen.journal.anchor-seconds", defaultValue = "600") long seconds) {
        this.scheduler = scheduler;
        this.anchors = anchors;
        this.seconds = seconds;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(seconds, "journal anchor", anchors::anchor);
    }
}
