package org.vieraugen.application.due;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.Digest.Item;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.organisation.Organisation.Placed;

/** What each person should read in the morning of a working day; whoever sends it asks once a day. */
@OnePerServer
public class ReadDigest {
    private final OwnDue due;
    private final Departments departments;
    private final Absences absences;
    private final Clock clock;

    @Inject
    public ReadDigest(OwnDue due, Departments departments, Absences absences, Clock clock) {
        this.due = due;
        this.departments = departments;
        this.absences = absences;
        this.clock = clock;
    }

    /** Everybody for whom there may be one, in the order of their keys. */
    public List<StaffMember> readers() {
        return departments.organisation().everybody().stream()
                .map(Placed::who)
                .filter(person -> CaseDuty.INBOX.isFor(person.roles()))
                .toList();
    }

    /**
     * Today's, with the roles of the chart, of all places in which the person stands; empty on a day off of the department of this one, while the person is away, and where
     * there is nothing to say.
     *
     * @throws org.vieraugen.domain.access.Denied for whoever has no desk
     */
    public Optional<Digest> handle(StaffKey who) {
        var organisation = departments.organisation();
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        caller(who, organisation).must(CaseDuty.INBOX);
        var own = organisation.chart().keysOf(who).stream()
                .map(key -> caller(key, organisation))
                .filter(place -> CaseDuty.INBOX.isFor(place.roles()))
                .flatMap(place -> due.of(place, Filter.MINE, today).stream())
                .map(line -> new Item(line.reference(), line.due()))
                .distinct()
                .sorted(Comparator.comparing(item -> item.due().on()))
                .toList();
        boolean away = absences.on(today).stream()
                .anyMatch(absent -> organisation.chart().isSame(absent, who));
        var calendar = organisation.department(organisation.home(who)).terms().calendar();
        return Digest.of(own, today, away, calendar);
    }

    private static Caller caller(StaffKey who, Organisation organisation) {
        return new Caller(who, organisation.staff(who).roles());
    }
}
