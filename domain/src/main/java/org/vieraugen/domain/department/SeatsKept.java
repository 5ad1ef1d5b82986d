package org.vieraugen.domain.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a definition leaves every seat with somebody, whoever is complained about (F12): the ombudsperson stands in no line of command, a body outside the chart comes
 * last, and naming any one person leaves somebody at the desk.
 */
public final class SeatsKept {
    /** How many members the last seat must have, so that no sequence of acts uses them up. */
    public static final int LEAST_MEMBERS = 5;

    private SeatsKept() {}

    /**
     * What is wrong, for whoever wrote the definition; empty when nothing is.
     *
     * @param chart over all departments, since somebody may stand in two of them
     */
    public static List<Flaw> problems(Department department, Chart chart) {
        var problems = new ArrayList<Flaw>();
        long members = holders(department, Role.LAST_SEAT)
                .map(chart::keysOf)
                .distinct()
                .count();
        if (department.seating().lastSeat().isEmpty() || members < LEAST_MEMBERS) {
            problems.add(Flaw.of("last-seat", LEAST_MEMBERS));
        }
        for (var role : List.of(Role.OMBUDSPERSON, Role.DEPUTY)) {
            holders(department, role)
                    .filter(who ->
                            !chart.above(who).isEmpty() || !chart.below(who).isEmpty())
                    .forEach(who -> problems.add(Flaw.of("in-line", who, role)));
        }
        department.staff().stream()
                .filter(person -> !person.is(Role.LAST_SEAT))
                .map(StaffMember::key)
                .filter(named -> !isDeskKept(department, chart, named))
                .findFirst()
                .ifPresent(named -> problems.add(Flaw.of("desk-empty", named)));
        return problems;
    }

    private static boolean isDeskKept(Department department, Chart chart, StaffKey named) {
        var mates =
                department.seating().sameTeam() == SameTeam.EXCLUDING ? chart.teamMates(named) : List.<StaffKey>of();
        return Set.of(Role.COORDINATOR, Role.OMBUDSPERSON, Role.DEPUTY).stream()
                .flatMap(role -> holders(department, role))
                .anyMatch(who -> !chart.isSame(who, named) && !chart.sameLine(who, named) && !mates.contains(who));
    }

    private static java.util.stream.Stream<StaffKey> holders(Department department, Role role) {
        return department.staff().stream().filter(person -> person.is(role)).map(StaffMember::key);
    }
}
