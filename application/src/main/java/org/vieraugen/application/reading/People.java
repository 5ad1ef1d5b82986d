package org.vieraugen.application.reading;

import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.naming.Certainty;

/**
 * Whom a complaint is about.
 *
 * @param handlers who handled the procedure
 * @param involved who counts as named or as handler
 * @param aboutTeam the key of the team that it is about
 */
public record People(List<NamedView> named, List<Person> handlers, List<Person> involved, Optional<String> aboutTeam) {

    /**
     * A name in the complaint, and whom it is taken to mean.
     *
     * @param open whether somebody of the desk owes a word on it
     * @param fromText whether it was read in a text and not given as a name
     * @param start where it stands in the text of its place, in UTF-16 units
     */
    public record NamedView(
            String asWritten,
            List<Person> taken,
            boolean settled,
            boolean fromText,
            Place place,
            int start,
            Certainty certainty,
            boolean open,
            Optional<String> reason) {}
}
