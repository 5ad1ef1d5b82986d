package org.vieraugen.schedule.visit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Repeats;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.application.form.KeepDrafts;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;
import org.vieraugen.application.visit.Visits;

/** Forgets every ten minutes what nobody will ask for again. */
@OnePerServer
public class ForgettingRounds {
    private static final long SECONDS = 600;

    private final Scheduler scheduler;
    private final Visits visits;
    private final Files files;
    private final Repeats repeats;
    private final KeepDrafts drafts;
    private final Complaints complaints;
    private final Clock clock;

    @Inject
    public ForgettingRounds(
            Scheduler scheduler,
            Visits visits,
            Files files,
            Repeats repeats,
            KeepDrafts drafts,
            Complaints complaints,
            Clock clock) {
        this.scheduler = scheduler;
        this.visits = visits;
        this.files = files;
        this.repeats = repeats;
        this.drafts = drafts;
        this.complaints = complaints;
        this.clock = clock;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "forgotten visits", visits::forgetOld);
        scheduler.every(SECONDS, "forgotten files", files::forgetOld);
        scheduler.every(SECONDS, "forgotten answers", repeats::forgetOld);
        scheduler.every(SECONDS, "forgotten drafts", drafts::forgetOld);
        scheduler.every(SECONDS, "what can not be taken back", () -> complaints.forgetUndoable(clock.instant()));
    }
}
