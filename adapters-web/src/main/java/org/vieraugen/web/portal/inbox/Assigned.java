package org.vieraugen.web.portal.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vieraugen.web.portal.Visitor;

/**
 * What became of several complaints that were assigned at once, until the next page has told it.
 *
 * @param given by reference, those whose two seats are given now
 * @param left by reference, those that are as they were
 * @param until when all of them can be taken back; empty where they can not, or just were
 * @param isBack whether those given before were taken back, and none is given
 */
public record Assigned(List<String> given, List<String> left, Optional<Instant> until, boolean isBack) {
    private static final String WORD = "desk.assigned";

    void keep(Visitor visitor) {
        visitor.words()
                .put(
                        WORD,
                        String.join(
                                "\n",
                                String.join(" ", given),
                                String.join(" ", left),
                                until.map(at -> Long.toString(at.toEpochMilli()))
                                        .orElse(""),
                                Boolean.toString(isBack)));
        visitor.keep();
    }

    /** What is not told yet. */
    static Optional<Assigned> take(Visitor visitor) {
        var kept = Optional.ofNullable(visitor.words().remove(WORD));
        if (kept.isPresent()) {
            visitor.keep();
        }
        return kept.map(written -> written.split("\n", -1))
                .map(lines -> new Assigned(
                        read(lines[0]),
                        read(lines[1]),
                        Optional.of(lines[2])
                                .filter(at -> !at.isEmpty())
                                .map(at -> Instant.ofEpochMilli(Long.parseLong(at))),
                        Boolean.parseBoolean(lines[3])));
    }

    private static List<String> read(String references) {
        return Arrays.stream(references.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
