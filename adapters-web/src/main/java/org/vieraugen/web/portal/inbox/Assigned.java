package org.vieraugen.web.portal.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vieraugen.web.portal.Visitor;

/**
 * What became of several complaints that were assigned at once, until the next page has told it.
 *
 * @param given by reference, those whose two seats are given now
 * @param left by reference, those that are as they were
 */
public record Assigned(List<String> given, List<String> left) {
    private static final String WORD = "desk.assigned";

    void keep(Visitor visitor) {
        visitor.words().put(WORD, String.join(" ", given) + "\n" + String.join(" ", left));
        visitor.keep();
    }

    /** What is not told yet. */
    static Optional<Assigned> take(Visitor visitor) {
        var kept = Optional.ofNullable(visitor.words().remove(WORD));
        if (kept.isPresent()) {
            visitor.keep();
        }
        return kept.map(written -> written.split("\n", 2)).map(lists -> new Assigned(read(lists[0]), read(lists[1])));
    }

    private static List<String> read(String references) {
        return Arrays.stream(references.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
