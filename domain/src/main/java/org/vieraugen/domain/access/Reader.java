package org.vieraugen.domain.access;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.organisation.Organisation;

/**
 * Who asks, with all from which the domain says what this person may see (F5).
 *
 * @param home the department in whose chart the person stands
 * @param own only complaints on whose seats this person is, or which the person may countersign
 * @param keys all keys of the person, who may stand in the chart twice
 * @param departments whose complaints may be among them: a lent reviewer has seats elsewhere
 * @param line the person, and everybody above and below
 * @param mates who works in a team of the person
 * @param excludingTeams departments in which working in one team excludes (C4)
 * @param lent whether the person reviews for other departments, too
 * @param coordinates whether the person holds a complaints office's role under any key, and so has nothing to do with protected complaints (I6)
 */
public record Reader(
        DepartmentKey home,
        StaffKey who,
        Set<Role> roles,
        boolean own,
        Set<StaffKey> keys,
        Set<DepartmentKey> departments,
        Set<StaffKey> line,
        Set<StaffKey> mates,
        Set<DepartmentKey> excludingTeams,
        boolean lent,
        boolean coordinates) {
    /** Such a reader, from the organisation as it is now. */
    public static Reader of(Caller caller, boolean own, Organisation organisation) {
        var who = caller.staff();
        var chart = organisation.chart();
        var home = organisation.home(who);
        var line = new HashSet<>(chart.above(who));
        line.addAll(chart.below(who));
        line.addAll(chart.keysOf(who));
        boolean onlyOwn = own || OFFICE.stream().noneMatch(caller::is);
        return new Reader(
                home,
                who,
                caller.roles(),
                onlyOwn,
                chart.keysOf(who),
                onlyOwn
                        ? organisation.departments().stream()
                                .map(Department::key)
                                .collect(Collectors.toSet())
                        : Set.of(home),
                line,
                Set.copyOf(chart.teamMates(who)),
                organisation.departments().stream()
                        .filter(department -> department.seating().sameTeam() == SameTeam.EXCLUDING)
                        .map(Department::key)
                        .collect(Collectors.toSet()),
                organisation.department(home).seating().lendsReviewers(),
                organisation.coordinates(who));
    }

    private static final Set<Role> OFFICE = Set.of(Role.COORDINATOR, Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT);
}
