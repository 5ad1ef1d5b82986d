package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.deadline.Terms;

/** Gathers what an act must know of the world: the organisation, the pairs of the last twelve months, who is away, the time. */
@OnePerServer
public class CurrentSetting {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Departments departments;
    private final ReviewHistory history;
    private final Absences absences;
    private final Clock clock;

    @Inject
    public CurrentSetting(Departments departments, ReviewHistory history, Absences absences, Clock clock) {
        this.departments = departments;
        this.history = history;
        this.absences = absences;
        this.clock = clock;
    }

    public Setting around(Complaint complaint) {
        var now = clock.instant();
        var pairs = complaint
                .parties()
                .aboutTeam()
                .map(team -> history.pairs(complaint.submission().department(), team, now.minus(YEAR)))
                .orElse(PairHistory.NONE);
        return setting(pairs, now);
    }

    /** For a complaint that is only coming into being. */
    public Setting now() {
        return setting(PairHistory.NONE, clock.instant());
    }

    private Setting setting(PairHistory pairs, Instant now) {
        return new Setting(departments.organisation(), pairs, absences.on(LocalDate.ofInstant(now, Terms.ZONE)), now);
    }
}
