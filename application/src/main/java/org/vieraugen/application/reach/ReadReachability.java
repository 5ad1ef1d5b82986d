package org.vieraugen.application.reach;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.reach.Period;
import org.vieraugen.domain.reach.ReachDuty;
import org.vieraugen.domain.reach.Reachability;

/** How long people waited for a word of the caller's department (K6): the one answer behind the page, the file and the API (P3). */
@OnePerServer
@Transactional
public class ReadReachability {
    private final Waits waits;
    private final Counts counts;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadReachability(Waits waits, Counts counts, Departments departments, Clock clock) {
        this.waits = waits;
        this.counts = counts;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * @param from the present quarter a year ago where nothing is given
     * @param to the present quarter where nothing is given
     * @throws Denied when that is not the caller's duty
     * @throws org.vieraugen.domain.Malformed when that is no period
     */
    public Reachability of(Caller caller, Optional<Quarter> from, Optional<Quarter> to) {
        caller.must(ReachDuty.READ_REACHABILITY);
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var last = to.orElseGet(() -> Quarter.of(today));
        var period = new Period(from.orElseGet(() -> new Quarter(last.year() - 1, last.number())), last);
        var department = departments.organisation().home(caller.staff());
        // First what is open: what ends in between is seen twice rather than never, until the next look.
        var open = waits.open(department);
        return Reachability.in(period, counts.of(department, period.from(), period.to()), open, today);
    }
}
