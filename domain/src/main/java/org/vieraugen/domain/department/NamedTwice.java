package org.vieraugen.domain.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether one name stands in the organisation under two keys, and nobody has said if that is one person. The rules count all keys of a person as one (F1, F5, C1 to C8),
 * and only the definition can say which keys those are.
 */
public final class NamedTwice {
    private final Map<StaffKey, StaffMember> people = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Chart chart;

    private NamedTwice(Collection<Department> departments) {
        departments.forEach(department -> department.staff().forEach(person -> people.put(person.key(), person)));
        chart = new Chart(List.of(), people.values());
    }

    /**
     * What is wrong, for whoever wrote the definition.
     *
     * @param at at whose place
     */
    public record Problem(StaffKey at, Flaw what) {}

    /** What is wrong over all departments; empty when nothing is. */
    public static List<Problem> problems(Collection<Department> departments) {
        var check = new NamedTwice(departments);
        check.people.values().forEach(check::answersOf);
        if (check.problems.isEmpty()) {
            check.questions();
        }
        return List.copyOf(check.problems);
    }

    private void answersOf(StaffMember person) {
        person.samePersonAs().ifPresent(other -> {
            var named = people.get(other);
            if (other.equals(person.key()) || named == null) {
                problem(person, Flaw.of("same-person-other", other));
            } else if (named.samePersonAs().isPresent()) {
                problem(
                        person,
                        Flaw.of("same-person-chain", other, named.samePersonAs().get()));
            } else if (named.is(Role.LAST_SEAT) != person.is(Role.LAST_SEAT)) {
                problem(person, Flaw.of("same-person-last-seat", other));
            }
        });
        for (var other : person.notSamePersonAs()) {
            if (!people.containsKey(other) || chart.isSame(person.key(), other)) {
                problem(person, Flaw.of("not-same-person", other));
            }
        }
    }

    private void questions() {
        var byName = new HashMap<String, List<StaffMember>>();
        for (var person : people.values()) {
            var bearers = byName.computeIfAbsent(FullName.compared(person.name()), name -> new ArrayList<>());
            bearers.stream()
                    .filter(other -> !isAnswered(person, other))
                    .findFirst()
                    .ifPresent(other -> problem(person, question(other, person)));
            bearers.add(person);
        }
    }

    private boolean isAnswered(StaffMember one, StaffMember other) {
        return chart.isSame(one.key(), other.key()) || isDenied(one, other) || isDenied(other, one);
    }

    /** Whether one of the places of the one says that the other is somebody else. */
    private boolean isDenied(StaffMember one, StaffMember other) {
        return chart.keysOf(one.key()).stream()
                .map(people::get)
                .flatMap(place -> place.notSamePersonAs().stream())
                .anyMatch(key -> chart.isSame(key, other.key()));
    }

    private static Flaw question(StaffMember first, StaffMember second) {
        return first.team().equals(second.team())
                ? Flaw.of("named-twice", second.name(), first.key(), second.key(), first.team())
                : Flaw.of("named-in-two-teams", second.name(), first.key(), second.key(), first.team(), second.team());
    }

    private void problem(StaffMember at, Flaw what) {
        problems.add(new Problem(at.key(), what));
    }
}
