package org.vieraugen.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * One message, either way.
 *
 * @param from the role that writes; the complainant never learns a name
 * @param staff who wrote, absent for the complainant
 * @param question whether the complainant owes an answer to it
 * @param text in German, where staff wrote it
 * @param inTheirs the same in the complainant's language, where staff gave that too
 * @param mailed when the mail came in that it was, absent for whatever was not sent by mail
 * @param at when it was laid into the case
 */
public record Message(
        Role from,
        Optional<StaffKey> staff,
        boolean question,
        String text,
        Optional<String> inTheirs,
        Optional<Instant> mailed,
        Instant at)
        implements Leaf {
    public Message {
        inTheirs.ifPresent(theirs -> Text.required("textInTheirs", theirs, Text.MOST));
    }

    /** A message in one language. */
    public Message(
            Role from, Optional<StaffKey> staff, boolean question, String text, Optional<Instant> mailed, Instant at) {
        this(from, staff, question, text, Optional.empty(), mailed, at);
    }
}
