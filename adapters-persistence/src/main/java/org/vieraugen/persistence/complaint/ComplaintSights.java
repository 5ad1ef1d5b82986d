package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.persistence.conflict.Shades;

/** What the lists and the watch must know of a complaint without opening it. */
@OnePerServer
public class ComplaintSights {
    private final Departments departments;
    private final Absences absences;
    private final Clock clock;
    private final Shades shades;

    @Inject
    public ComplaintSights(Departments departments, Absences absences, Clock clock, Shades shades) {
        this.departments = departments;
        this.absences = absences;
        this.clock = clock;
        this.shades = shades;
    }

    /** When to look again hangs on days alone, and asks for nobody's absence. */
    Optional<Instant> alarm(Complaint complaint) {
        return complaint
                .in(new Setting(departments.organisation(), PairHistory.NONE, clock.instant()), Completion::new)
                .nextAlarm();
    }

    /** What it is looked at in now. */
    Setting around() {
        var now = clock.instant();
        var absent = absences.on(LocalDate.ofInstant(now, Terms.ZONE));
        return new Setting(departments.organisation(), PairHistory.NONE, absent, now);
    }

    RowOfSight of(Complaint complaint, Setting around) {
        return RowOfSight.of(complaint, around, shades);
    }
}
