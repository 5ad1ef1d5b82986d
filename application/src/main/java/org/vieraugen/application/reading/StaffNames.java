package org.vieraugen.application.reading;

import java.util.List;
import java.util.Set;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.organisation.Organisation;

/** Names beside keys; whoever left the chart keeps the key. */
record StaffNames(Organisation chart) {
    Person person(StaffKey key) {
        return new Person(key.text(), name(key));
    }

    List<Person> people(Set<StaffKey> keys) {
        return keys.stream().sorted().map(this::person).toList();
    }

    /** Of keys of people, their names; whatever else it is stays as it is. */
    List<String> names(List<String> values) {
        return values.stream().map(StaffKey::new).map(this::name).toList();
    }

    private String name(StaffKey key) {
        return chart.findStaff(key).map(StaffMember::name).orElse(key.text());
    }
}
