package org.vieraugen.domain.department;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who stands above whom. A person's superior is the lead of the own team, and of each team the person leads, looking upwards past
 * teams without a lead and past the person; the line goes on from there, at any distance (F5, C3). Whoever stands in the chart under several keys is one person: the line
 * is that of all the keys together.
 */
public final class Chart {
    private final Map<TeamKey, Team> teams = new HashMap<>();
    private final Map<TeamKey, Set<StaffKey>> members = new HashMap<>();
    private final Map<StaffKey, TeamKey> teamOf = new HashMap<>();
    // Of those alone who have more than one.
    private final Map<StaffKey, Set<StaffKey>> keys = new HashMap<>();
    private final Map<StaffKey, Set<StaffKey>> above = new HashMap<>();
    private final Map<StaffKey, Set<StaffKey>> below = new HashMap<>();

    public Chart(Collection<Team> teams, Collection<StaffMember> staff) {
        teams.forEach(team -> this.teams.put(team.key(), team));
        for (var person : staff) {
            teamOf.put(person.key(), person.team());
            members.computeIfAbsent(person.team(), key -> new HashSet<>()).add(person.key());
        }
        join(staff);
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
            keysOf(person.key()).forEach(key -> climb(key, direct, reached));
            reached.removeAll(keysOf(person.key()));
            above.put(person.key(), reached);
            reached.forEach(superior ->
                    below.computeIfAbsent(superior, key -> new HashSet<>()).add(person.key()));
        }
    }

    private void join(Collection<StaffMember> staff) {
        for (var person : staff) {
            person.samePersonAs().ifPresent(other -> {
                var all = keys.computeIfAbsent(other, key -> new TreeSet<>(Set.of(other)));
                all.add(person.key());
                keys.put(person.key(), all);
            });
        }
    }

    private Optional<StaffKey> superiorFrom(TeamKey start, StaffKey person) {
        var seen = new HashSet<TeamKey>();
        var team = Optional.ofNullable(teams.get(start));
        while (team.isPresent() && seen.add(team.get().key())) {
            var lead = team.get().lead();
            if (lead.isPresent() && !isSame(lead.get(), person)) {
                return lead;
            }
            team = team.get().parent().map(teams::get);
        }
        return Optional.empty();
    }

    private void climb(StaffKey from, Map<StaffKey, Set<StaffKey>> direct, Set<StaffKey> reached) {
        for (var superior : direct.getOrDefault(from, Set.of())) {
            for (var key : keysOf(superior)) {
                if (reached.add(key)) {
                    climb(key, direct, reached);
                }
            }
        }
    }

    /** All keys under which this person stands in the chart, this one among them. */
    public Set<StaffKey> keysOf(StaffKey person) {
        return keys.getOrDefault(person, Set.of(person));
    }

    /** Whether both keys are one person's. */
    public boolean isSame(StaffKey one, StaffKey other) {
        return keysOf(one).contains(other);
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

    /** Who works in a team of {@code person}, under all their keys and without that person. */
    public List<StaffKey> teamMates(StaffKey person) {
        return keysOf(person).stream()
                .flatMap(key -> teamOf(key).map(members::get).stream())
                .flatMap(Set::stream)
                .filter(mate -> !isSame(mate, person))
                .flatMap(mate -> keysOf(mate).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<TeamKey> teamOf(StaffKey person) {
        return Optional.ofNullable(teamOf.get(person));
    }
}
