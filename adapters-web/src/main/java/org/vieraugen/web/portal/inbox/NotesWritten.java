package org.vieraugen.web.portal.inbox;

import java.util.Optional;
import org.vieraugen.web.portal.Visitor;

/** On how many complaints a note was written at once, until the next page has told it. */
final class NotesWritten {
    private static final String WORD = "desk.noted";

    private NotesWritten() {}

    static void keep(Visitor visitor, int many) {
        visitor.words().put(WORD, Integer.toString(many));
        visitor.keep();
    }

    /** What is not told yet. */
    static Optional<Integer> take(Visitor visitor) {
        var kept = Optional.ofNullable(visitor.words().remove(WORD));
        if (kept.isPresent()) {
            visitor.keep();
        }
        return kept.map(Integer::valueOf);
    }
}
