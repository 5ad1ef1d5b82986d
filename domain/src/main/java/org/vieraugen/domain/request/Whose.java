package org.vieraugen.domain.request;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.organisation.Organisation;

/**
 * Whose business a request is: the one answer for pages, lists, mails and acts. It is that of whoever sits in its team with a role that keeps requests, of the team's lead, and of the complaints office; never of
 * anybody whom it names, nor of their line (F5). Where that leaves nobody, it is the ombudsperson's, then her deputies', then the last seat's (F12). Once it is a complaint, it is nobody's: who may
 * see the complaint is asked of the complaint.
 */
public record Whose(DepartmentKey department, TeamKey team, Mentions mentions, boolean complaint) {
    private static final List<Role> STANDING_IN = List.of(Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT);

    public boolean isFor(Caller caller, Organisation organisation) {
        var staff = organisation.findStaff(caller.staff());
        if (complaint || staff.isEmpty() || !organisation.home(caller.staff()).equals(department)) {
            return false;
        }
        var conflicts = mentions.conflicts(department, organisation);
        if (conflicts.exclude(caller.staff()) || !RequestDuty.KEEP_REQUESTS.isFor(caller.roles())) {
            return false;
        }
        var home = organisation.department(department);
        return isOfTeam(staff.get(), team, home)
                || caller.is(Role.COORDINATOR)
                || STANDING_IN.stream().anyMatch(role -> caller.is(role) && isLeftTo(role, home, conflicts));
    }

    private static boolean isOfTeam(StaffMember person, TeamKey team, Department home) {
        return person.team().equals(team)
                || home.teams().stream()
                        .anyMatch(one -> one.key().equals(team)
                                && one.lead().filter(person.key()::equals).isPresent());
    }

    /** Whether nobody is free whose business it is before those of that role. */
    private boolean isLeftTo(Role role, Department home, Conflicts conflicts) {
        var before = STANDING_IN.subList(0, STANDING_IN.indexOf(role));
        Predicate<StaffMember> first = person -> person.is(Role.COORDINATOR)
                || (isOfTeam(person, team, home) && RequestDuty.KEEP_REQUESTS.isFor(person.roles()))
                || before.stream().anyMatch(person::is);
        return home.staff().stream().noneMatch(person -> first.test(person) && !conflicts.exclude(person.key()));
    }

    /** Of which teams requests may be the caller's business: so that lists need not be looked through for all others. Empty where it may be those of any. */
    public static Set<TeamKey> teams(Caller caller, Department home) {
        boolean any = caller.is(Role.COORDINATOR) || STANDING_IN.stream().anyMatch(caller::is);
        return any
                ? Set.of()
                : home.staff().stream()
                        .filter(person -> person.key().equals(caller.staff()))
                        .flatMap(person ->
                                home.teams().stream().map(Team::key).filter(team -> isOfTeam(person, team, home)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
