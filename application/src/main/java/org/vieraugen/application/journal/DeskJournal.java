package org.vieraugen.application.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;

/** Notes what staff do that belongs to no single complaint: searches, exports, sign-ins, and what they were denied. */
@Single
@Transactional
public class DeskJournal {
    private final Journal journal;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public DeskJournal(Journal journal, Departments departments, Clock clock) {
        this.journal = journal;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * Nothing is noted of whoever is not in the organisation chart.
     *
     * @param roles those held now
     * @param facts keys, dates, numbers and codes; never anybody's words
     */
    public void note(StaffKey staff, Collection<Role> roles, ActKind kind, Map<String, ?> facts) {
        var organisation = departments.organisation();
        if (organisation.findStaff(staff).isEmpty()) {
            return;
        }
        var act = Act.by(
                staff, roles.stream().sorted().findFirst().orElse(Role.SYSTEM), Part.LOOK, kind, clock.instant());
        for (var fact : facts.entrySet()) {
            act = act.with(fact.getKey(), fact.getValue());
        }
        journal.atDesk(organisation.home(staff), act);
    }
}
