package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.sample.SampleEntries;

/** On which day the sample is made, and the entry that says so. */
@OnePerServer
public class SampleDesk {
    private final Journal journal;
    private final Clock clock;

    @Inject
    public SampleDesk(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }

    /** Made last: whoever signs in meanwhile is noted in the same chain, and does not wait. */
    void note(DepartmentKey department) {
        journal.append(department, Subject.DESK, List.of(Act.bySystem(SampleEntries.SAMPLE_MADE, clock.instant())));
    }
}
