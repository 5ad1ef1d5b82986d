package org.vieraugen.application.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Subject;

/** Notes what staff do at their desk and in no single subject: searches, exports, sign-ins, and what they were denied. */
@OnePerServer
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
        journal.append(organisation.home(staff), Subject.DESK, List.of(act));
    }

    /**
     * Notes that signing in failed. Of whoever is not in the organisation chart it is noted without a name, in the first department's chain: it is counted (F13), and
     * takes as long as for somebody who is.
     */
    public void failed(StaffKey tried, Map<String, ?> facts) {
        var organisation = departments.organisation();
        var known = organisation.findStaff(tried);
        var act = Act.bySystem(AccessEntries.SIGN_IN_FAILED, clock.instant());
        if (known.isPresent()) {
            act = Act.by(
                    tried,
                    known.get().roles().stream().sorted().findFirst().orElse(Role.SYSTEM),
                    Part.LOOK,
                    AccessEntries.SIGN_IN_FAILED,
                    clock.instant());
        }
        for (var fact : facts.entrySet()) {
            act = act.with(fact.getKey(), fact.getValue());
        }
        journal.append(
                known.isPresent()
                        ? organisation.home(tried)
                        : organisation.departments().iterator().next().key(),
                Subject.DESK,
                List.of(act));
    }
}
