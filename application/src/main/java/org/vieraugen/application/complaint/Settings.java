package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.review.ReviewHistory;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.PairHistory;

/** Gathers what an act must know of the world: the organisation, the pairs of the last twelve months, the time. */
@Single
public class Settings {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Departments departments;
    private final ReviewHistory history;
    private final Clock clock;

    @Inject
    public Settings(Departments departments, ReviewHistory history, Clock clock) {
        this.departments = departments;
        this.history = history;
        this.clock = clock;
    }

    public Setting around(Complaint complaint) {
        var now = clock.instant();
        var pairs = complaint
                .parties()
                .aboutTeam()
                .map(team -> history.pairs(complaint.submission().department(), team, now.minus(YEAR)))
                .orElse(PairHistory.NONE);
        return new Setting(departments.organisation(), pairs, now);
    }

    /** For a complaint that is only coming into being. */
    public Setting now() {
        return new Setting(departments.organisation(), PairHistory.NONE, clock.instant());
    }
}
