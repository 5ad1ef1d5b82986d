package org.vieraugen.application.text;

import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.text.Care;
import org.vieraugen.domain.text.Purpose;

/**
 * A text module in a list, without its texts: as it is in force, or else as it was written last.
 *
 * @param languages tags of its texts
 * @param inForce whether any of it is in force
 * @param waiting whether something of it waits for a second person
 */
public record TextLine(
        UUID id,
        Purpose purpose,
        String title,
        Set<Status> states,
        Set<String> categories,
        Set<String> languages,
        Care care,
        boolean inForce,
        boolean waiting,
        boolean retired) {
    public TextLine {
        states = Set.copyOf(states);
        categories = Set.copyOf(categories);
        languages = Set.copyOf(languages);
    }
}
