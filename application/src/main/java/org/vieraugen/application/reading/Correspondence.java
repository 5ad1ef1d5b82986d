package org.vieraugen.application.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.department.Role;

/** What was written and sent since the complaint came in, by whoever complains, by the staff, and by those it is about. */
public record Correspondence(List<MessageView> messages, List<FileView> files, List<StatementView> statements) {

    /**
     * One message, with the staff member who wrote it.
     *
     * @param inTheirs what staff wrote, in the complainant's language
     * @param shielded whether staff are warned before they read it
     */
    public record MessageView(
            Role from,
            Optional<Person> staff,
            boolean question,
            String text,
            Optional<String> inTheirs,
            boolean shielded,
            Instant at) {}

    /** What the person complained about said. */
    public record StatementView(Person staff, String text, Instant at) {}
}
