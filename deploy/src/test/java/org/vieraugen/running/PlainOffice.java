package org.vieraugen.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Departments as their definition files say it, read and understood once more without any of the product's code. */
final class PlainOffice {
    /** Somebody of the staff. */
    record Person(String key, String name, String department, String team, Set<String> roles) {
        boolean is(String role) {
            return roles.contains(role);
        }
    }

    private record Team(String lead, String parent) {}

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Team> teams = new HashMap<>();
    private final Map<String, Set<String>> lines = new HashMap<>();

    PlainOffice(String... definitions) {
        for (var text : definitions) {
            take(map(new Load(LoadSettings.builder().build()).loadFromString(text)));
        }
        for (var person : people.keySet()) {
            lines.put(person, new HashSet<>());
        }
        for (var person : people.keySet()) {
            var above = new HashSet<String>();
            climb(person, above);
            above.remove(person);
            for (var superior : above) {
                lines.get(person).add(superior);
                lines.get(superior).add(person);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    private static List<?> list(Object yaml) {
        return yaml == null ? List.of() : (List<?>) yaml;
    }

    private void take(Map<String, Object> definition) {
        var department = (String) definition.get("key");
        for (var entry : list(definition.get("teams"))) {
            var team = map(entry);
            teams.put((String) team.get("key"), new Team((String) team.get("lead"), (String) team.get("parent")));
        }
        for (var entry : list(definition.get("staff"))) {
            var person = map(entry);
            var roles = new HashSet<String>();
            list(person.get("roles")).forEach(role -> roles.add((String) role));
            add(person, department, (String) person.get("team"), roles);
        }
        for (var entry : list(map(definition.get("lastSeat")).get("members"))) {
            add(map(entry), department, "", Set.of("LAST_SEAT"));
        }
    }

    private void add(Map<String, Object> person, String department, String team, Set<String> roles) {
        var key = (String) person.get("key");
        people.put(key, new Person(key, (String) person.get("name"), department, team, Set.copyOf(roles)));
    }

    /** A person's superior is the lead of the own team and of each led team, or else the next lead further up. */
    private void climb(String person, Set<String> reached) {
        var from = new ArrayList<String>();
        from.add(people.get(person).team());
        teams.forEach((key, team) -> {
            if (person.equals(team.lead())) {
                from.add(key);
            }
        });
        for (var start : from) {
            var team = teams.get(start);
            while (team != null && (team.lead() == null || team.lead().equals(person))) {
                team = team.parent() == null ? null : teams.get(team.parent());
            }
            if (team != null && reached.add(team.lead())) {
                climb(team.lead(), reached);
            }
        }
    }

    /** Whoever stands above or below, at any distance. */
    Set<String> line(String key) {
        return lines.getOrDefault(key, Set.of());
    }

    Person person(String key) {
        return people.get(key);
    }

    Stream<Person> everybody() {
        return people.values().stream();
    }

    /** The keys of whoever has that role there. */
    List<String> holders(String department, String role) {
        return everybody()
                .filter(person -> person.department().equals(department) && person.is(role))
                .map(Person::key)
                .toList();
    }
}
