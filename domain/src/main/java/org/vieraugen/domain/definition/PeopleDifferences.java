package org.vieraugen.domain.definition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.domain.definition.DepartmentChange.About;
import org.vieraugen.domain.definition.DepartmentChange.Group;
import org.vieraugen.domain.definition.DepartmentChange.Kind;
import org.vieraugen.domain.definition.Differences.Found;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;

/** What differs of the people and teams of two charts. */
final class PeopleDifferences {
    private final Map<String, StaffMember> before;
    private final Map<String, StaffMember> after;
    private final Map<String, Team> teamsBefore;
    private final Map<String, Team> teamsAfter;
    private final Names names;
    private final Found found;

    PeopleDifferences(Department now, Department next, Names names, Found found) {
        this.names = names;
        this.found = found;
        before = Differences.byKey(now.staff(), person -> person.key().text());
        after = Differences.byKey(next.staff(), person -> person.key().text());
        teamsBefore = Differences.byKey(now.teams(), team -> team.key().text());
        teamsAfter = Differences.byKey(next.teams(), team -> team.key().text());
    }

    void find() {
        Differences.both(before, after, this::person);
        Differences.order(Group.PEOPLE, before, after, found);
        Differences.both(teamsBefore, teamsAfter, this::team);
        Differences.order(Group.TEAMS, teamsBefore, teamsAfter, found);
    }

    private void person(String key, Optional<StaffMember> was, Optional<StaffMember> shall) {
        var about = new About(key, names.person(new StaffKey(key)));
        if (was.isPresent() && shall.isPresent()) {
            found.add(
                    Kind.STAFF,
                    about,
                    List.of(was.get().name()),
                    List.of(shall.get().name()));
            found.add(Kind.TEAM_OF, about, team(was), team(shall));
        } else {
            found.add(Kind.STAFF, about, team(was), team(shall));
        }
        found.add(Kind.ROLES, about, of(was, PeopleDifferences::roles), of(shall, PeopleDifferences::roles));
        if (shall.isEmpty()) {
            return;
        }
        found.add(Kind.MEMBER_OF, about, of(was, this::partners), of(shall, this::partners));
        found.add(Kind.SAME_PERSON, about, of(was, this::same), of(shall, this::same));
        found.add(Kind.OTHER_PERSON, about, of(was, this::others), of(shall, this::others));
        found.add(Kind.ADDRESS, about, of(was, PeopleDifferences::mail), of(shall, PeopleDifferences::mail));
        if (shall.get().contact().isPresent()) {
            found.add(
                    Kind.ADDRESS_LANGUAGE,
                    about,
                    of(was, PeopleDifferences::language),
                    of(shall, PeopleDifferences::language));
        }
    }

    private static List<String> of(Optional<StaffMember> person, Function<StaffMember, List<String>> what) {
        return person.map(what).orElse(List.of());
    }

    private List<String> team(Optional<StaffMember> person) {
        return of(person, one -> List.of(names.team(one.team())));
    }

    private static List<String> roles(StaffMember person) {
        return person.roles().stream().sorted().map(Enum::name).toList();
    }

    private List<String> partners(StaffMember person) {
        return person.memberOf().stream().sorted().map(names::partner).toList();
    }

    private List<String> same(StaffMember person) {
        return people(person.samePersonAs().stream().toList());
    }

    private List<String> others(StaffMember person) {
        return people(person.notSamePersonAs());
    }

    private List<String> people(Collection<StaffKey> keys) {
        return keys.stream().sorted().map(names::person).toList();
    }

    private static List<String> mail(StaffMember person) {
        return person.contact().map(contact -> contact.address().mail()).stream()
                .toList();
    }

    private static List<String> language(StaffMember person) {
        return person.contact().map(contact -> contact.language()).stream().toList();
    }

    private void team(String key, Optional<Team> was, Optional<Team> shall) {
        if (shall.isEmpty()) {
            was.ifPresent(team -> found.add(Kind.TEAM, about(team), sat(team), List.of()));
            return;
        }
        var team = shall.get();
        found.add(Kind.TEAM, about(team), was.map(Team::name).stream().toList(), List.of(team.name()));
        found.add(
                Kind.LEAD,
                about(team),
                people(was.flatMap(Team::lead).stream().toList()),
                people(team.lead().stream().toList()));
        found.add(
                Kind.ABOVE,
                about(team),
                was.flatMap(Team::parent).map(names::team).stream().toList(),
                team.parent().map(names::team).stream().toList());
        found.add(
                Kind.UNIT,
                about(team),
                was.flatMap(Team::unit).stream().toList(),
                team.unit().stream().toList());
    }

    private About about(Team team) {
        return new About(team.key().text(), names.team(team.key()));
    }

    /** Whoever sat in a team that goes; nobody is told as an empty name, since the team goes all the same. */
    private List<String> sat(Team team) {
        var people = before.values().stream()
                .filter(person -> person.team().equals(team.key()))
                .map(person -> names.person(person.key()))
                .toList();
        return people.isEmpty() ? List.of("") : people;
    }
}
