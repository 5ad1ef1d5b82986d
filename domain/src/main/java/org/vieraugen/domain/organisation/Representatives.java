package org.vieraugen.domain.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.FullName;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Surnames;

/** Finds whoever is, or belongs to, the representative that somebody wrote down (C7). Every name is taken apart once, since each guard of each act asks. */
public final class Representatives {
    private final List<Person> people = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();

    private record Person(StaffMember who, Set<String> name, Set<String> surname) {}

    private record Party(String name, Set<String> words, List<StaffKey> members) {}

    Representatives(Collection<Department> departments) {
        for (var department : departments) {
            for (var person : department.staff()) {
                // Of the last seat nobody is left out by what somebody writes: there would be nobody behind it (F12).
                if (!person.is(Role.LAST_SEAT)) {
                    var whole = FullName.words(person.name());
                    people.add(new Person(
                            person,
                            Surnames.words(String.join(" ", whole)),
                            Surnames.words(whole.get(whole.size() - 1))));
                }
            }
            department
                    .partners()
                    .forEach(partner -> parties.add(new Party(
                            partner.name(), Surnames.words(partner.name()), members(department, partner.key()))));
        }
    }

    private static List<StaffKey> members(Department department, String partner) {
        return department.staff().stream()
                .filter(person ->
                        !person.is(Role.LAST_SEAT) && person.memberOf().contains(partner))
                .map(StaffMember::key)
                .toList();
    }

    /**
     * By their keys, with the name of the person or organisation that represents: a person by the whole name, titles aside, or by the surname alone; an organisation by all words of
     * either name.
     */
    public Map<StaffKey, String> of(String written) {
        var words = Surnames.words(written);
        var belonging = new HashMap<StaffKey, String>();
        for (var person : people) {
            if (words.containsAll(person.name()) || words.equals(person.surname())) {
                belonging.put(person.who().key(), person.who().name());
            }
        }
        for (var party : parties) {
            if (!words.isEmpty()
                    && !party.words().isEmpty()
                    && (words.containsAll(party.words()) || party.words().containsAll(words))) {
                party.members().forEach(member -> belonging.put(member, party.name()));
            }
        }
        return belonging;
    }
}
