package org.vieraugen.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * A paper of a council, as the council calls it.
 *
 * @param number as the council writes it, such as {@code VII-A-00691-NF-02} or {@code A0193/22}
 * @param broughtInBy groups, members or offices
 * @param about the mandate that it answers or replaces: a statement about a motion, a new version of one
 */
public record Paper(
        String number,
        Kind kind,
        String title,
        List<String> broughtInBy,
        LocalDate day,
        Source source,
        Optional<UUID> about) {
    /** The longest a number may be, in code points. */
    public static final int MOST_NUMBER = 60;

    /** The longest a title or a name may be, in code points. */
    public static final int MOST_TITLE = 300;

    /** The most who may bring in one paper. */
    public static final int MOST_NAMES = 20;

    /** What sort of paper it is. */
    public enum Kind {
        MOTION,
        NEW_VERSION,
        RESOLUTION,
        STATEMENT,
        INFORMATION;

        /** Whether it asks for something, rather than tells. */
        boolean demands() {
            return this == MOTION || this == NEW_VERSION || this == RESOLUTION;
        }
    }

    /** @throws Malformed for a number, a title or a name that is empty or too long, nobody or too many who brought it in, or a day far away */
    public Paper {
        Text.required("number", number, MOST_NUMBER);
        Text.required("title", title, MOST_TITLE);
        broughtInBy = List.copyOf(broughtInBy);
        if (broughtInBy.isEmpty()) {
            throw new Malformed("broughtInBy", "empty", "somebody brought it in");
        }
        if (broughtInBy.size() > MOST_NAMES) {
            throw new Malformed("broughtInBy", "too-many", "at most " + MOST_NAMES + " names");
        }
        broughtInBy.forEach(name -> Text.required("broughtInBy", name, MOST_TITLE));
        Days.near("day", day);
    }
}
