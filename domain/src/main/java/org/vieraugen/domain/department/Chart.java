package org.vieraugen.domain.department;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands above whom. A person's superior is the lead of the own team, and of each team the person leads, looking upwards past
 * teams without a lead and past the person; the line goes on from there, at any distance (F5, C3).
 */
public final class Chart {
    private final Map<TeamKey, Team> teams = new HashMap<>();
    private final Map<TeamKey, Set<StaffKey>> members = new HashMap<>();
    private final Map<StaffKey, TeamKey> teamOf = new HashMap<>();
    private final Map<StaffKey, Set<StaffKey>> above = new HashMap<>();
    private final Map<StaffKey, Set<StaffKey>> below = new HashMap<>();

    public Chart(Collection<Team> teams, Collection<StaffMember> staff) {
        teams.forEach(team -> this.teams.put(team.key(), team));
        for (var person : staff) {
            teamOf.put(person.key(), person.team());
            members.computeIfAbsent(person.team(), key -> new HashSet<>()).add(person.key());
        }
        var led = new HashMap<StaffKey, Set<TeamKey>>();
        for (var team : teams) {
            team.lead().ifPresent(lead -> led.computeIfAbsent(lead, key -> new HashSet<>())
                    .add(team.key()));
        }
        var direct = new HashMap<StaffKey, Set<StaffKey>>();
        for (var person : staff) {
            var superiors = new LinkedHashSet<StaffKey>();
            superiorFrom(person.team(), person.key()).ifPresent(superiors::add);
            for (var team : led.getOrDefault(person.key(), Set.of())) {
                superiorFrom(team, person.key()).ifPresent(superiors::add);
            }
            direct.put(person.key(), superiors);
        }
        for (var person : staff) {
            var reached = new HashSet<StaffKey>();
            climb(person.key(), direct, reached);
            reached.remove(person.key());
            above.put(person.key(), reached);
            reached.forEach(superior ->
                    below.computeIfAbsent(superior, key -> new HashSet<>()).add(person.key()));
        }
    }

    private Optional<StaffKey> superiorFrom(TeamKey start, StaffKey person) {
        var seen = new HashSet<TeamKey>();
        var team = Optional.ofNullable(teams.get(start));
        while (team.isPresent() && seen.add(team.get().key())) {
            var lead = team.get().lead();
            if (lead.isPresent() && !lead.get().equals(person)) {
                return lead;
            }
            team = team.get().parent().map(teams::get);
        }
        return Optional.empty();
    }

    private static void climb(StaffKey from, Map<StaffKey, Set<StaffKey>> direct, Set<StaffKey> reached) {
        for (var superior : direct.getOrDefault(from, Set.of())) {
            if (reached.add(superior)) {
                climb(superior, direct, reached);
            }
        }
    }

    /** Everybody above {@code person}, at any distance. */
    public Set<StaffKey> above(StaffKey person) {
        return above.getOrDefault(person, Set.of());
    }

    /** Everybody below {@code person}, at any distance. */
    public Set<StaffKey> below(StaffKey person) {
        return below.getOrDefault(person, Set.of());
    }

    public boolean sameLine(StaffKey one, StaffKey other) {
        return above(one).contains(other) || above(other).contains(one);
    }

    /** Who works in the team of {@code person}, without that person. */
    public List<StaffKey> teamMates(StaffKey person) {
        return teamOf(person).map(members::get).stream()
                .flatMap(Set::stream)
                .filter(mate -> !mate.equals(person))
                .sorted()
                .toList();
    }

    public Optional<TeamKey> teamOf(StaffKey person) {
        return Optional.ofNullable(teamOf.get(person));
    }
}
