package org.vieraugen.web.api.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.CaseView.Person;

/** A staff member by key and name. */
@Schema(name = "Person")
public record PersonAnswer(String key, String name) {
    static PersonAnswer of(Person it) {
        return new PersonAnswer(it.key(), it.name());
    }

    static List<PersonAnswer> of(List<Person> all) {
        return all.stream().map(PersonAnswer::of).toList();
    }
}
