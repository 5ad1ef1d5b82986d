package org.vieraugen.domain.definition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/**
 * What people call whom and what a definition names by keys: as it shall be, or else as it was, so that another name alone is told once and not wherever it is named. What
 * shares its name with another is told with the key, and what neither definition knows by the key alone.
 */
final class Names {
    private final Map<String, String> people;
    private final Map<String, String> teams;
    private final Map<String, String> categories;
    private final Map<String, String> partners;
    private final Department now;
    private final Department next;

    Names(Department now, Department next) {
        this.now = now;
        this.next = next;
        people = of(Department::staff, person -> person.key().text(), StaffMember::name);
        teams = of(Department::teams, team -> team.key().text(), Team::name);
        categories = of(Department::categories, Category::key, category -> category.name("de"));
        partners = of(Department::partners, Partner::key, Partner::name);
    }

    private <T> Map<String, String> of(
            Function<Department, List<T>> all, Function<T, String> key, Function<T, String> name) {
        var names = new HashMap<String, String>();
        Map<String, Set<String>> bearers = new HashMap<>();
        for (var department : List.of(now, next)) {
            for (var one : all.apply(department)) {
                names.put(key.apply(one), name.apply(one));
                bearers.computeIfAbsent(name.apply(one), any -> new HashSet<>()).add(key.apply(one));
            }
        }
        names.replaceAll((one, called) ->
                bearers.getOrDefault(called, Set.of()).size() > 1 ? called + " (" + one + ")" : called);
        return names;
    }

    String person(StaffKey key) {
        return people.getOrDefault(key.text(), key.text());
    }

    /** Whoever has the last seat sits in no team: the body stands for it. */
    String team(TeamKey key) {
        var name = teams.get(key.text());
        return name != null
                ? name
                : next.seating().lastSeat().or(() -> now.seating().lastSeat()).orElse(key.text());
    }

    String category(String key) {
        return categories.getOrDefault(key, key);
    }

    String partner(String key) {
        return partners.getOrDefault(key, key);
    }
}
