package org.vieraugen.application.due;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Nearness;

/** The board: what is due of all that the caller sees, overdue first. */
@OnePerServer
public class ReadDue {
    private final OwnDue due;
    private final Departments departments;
    private final Absences absences;
    private final Clock clock;

    @Inject
    public ReadDue(OwnDue due, Departments departments, Absences absences, Clock clock) {
        this.due = due;
        this.departments = departments;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * A line of the board.
     *
     * @param used how much of its time, in percent
     * @param danger whether 80 % of it is used, and it can still be kept
     * @param away whether the person whose it is is away; no clock stops because of it (K7)
     */
    public record Entry(Line line, Nearness nearness, int used, boolean danger, boolean away) {}

    /** @param more whether there are more than the {@value DueList#MOST} that are shown */
    public record Board(LocalDate today, List<Entry> entries, boolean more) {}

    /** @throws org.vieraugen.domain.access.Denied when the caller has no desk */
    public Board handle(Caller caller, Filter filter) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var lines = due.of(caller, filter, today);
        var away = away(today);
        return new Board(
                today,
                lines.stream()
                        .limit(DueList.MOST)
                        .map(line -> entry(line, today, away))
                        .toList(),
                lines.size() > DueList.MOST);
    }

    private Entry entry(Line line, LocalDate today, Set<StaffKey> away) {
        var terms = departments.organisation().department(line.department()).terms();
        var one = line.due();
        return new Entry(
                line,
                Nearness.of(one, today, terms.calendar()),
                one.used(today, terms),
                one.isInDanger(today, terms),
                one.owed().holder().filter(away::contains).isPresent());
    }

    /** Whoever is away is so under all keys. */
    private Set<StaffKey> away(LocalDate today) {
        var chart = departments.organisation().chart();
        return absences.on(today).stream()
                .flatMap(who -> chart.keysOf(who).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
