package org.vieraugen.application.deadline;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.completion.Completion;

/** Looks at one complaint whose deadline is in danger or missed, and tells the next person up, once. */
@OnePerServer
@Transactional
public class WatchDeadlines {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public WatchDeadlines(Complaints complaints, CurrentSetting settings, Journal journal, Clock clock) {
        this.complaints = complaints;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether there was one to look at. */
    public boolean handle() {
        var alarmed = complaints.claimAlarmed(clock.instant());
        alarmed.ifPresent(complaint -> {
            complaint
                    .in(settings.around(complaint), Completion::new)
                    .watch(Announcements.of(journal, complaint))
                    .ifPresentOrElse(complaints::follow, () -> complaints.watched(complaint));
        });
        return alarmed.isPresent();
    }
}
