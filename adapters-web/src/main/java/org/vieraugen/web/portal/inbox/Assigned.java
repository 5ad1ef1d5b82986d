package org.vieraugen.web.portal.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.Visitor;

/**
 * What became of several complaints that were assigned at once, until the next page has told it.
 *
 * @param until when all that were given can be taken back; empty where they can not, or just were
 * @param isBack whether those given before were taken back, and none is given
 */
public record Assigned(List<One> all, Optional<Instant> until, boolean isBack) {
    private static final String WORD = "desk.assigned";

    /** What became of one complaint. */
    public enum Fate {
        /** Its two seats are given now. */
        GIVEN,
        /** They were given before, by somebody else or by a first press. */
        BEFORE,
        /** It is as it was. */
        LEFT
    }

    /**
     * One complaint.
     *
     * @param holders who held both seats before
     */
    public record One(String reference, Fate fate, Optional<Pair> holders) {
        static One of(String reference, Fate fate) {
            return new One(reference, fate, Optional.empty());
        }

        static One before(String reference, Pair holders) {
            return new One(reference, Fate.BEFORE, Optional.of(holders));
        }

        private String written() {
            return reference + " " + fate
                    + holders.map(two -> " " + two.first() + " " + two.second()).orElse("");
        }

        private static One read(String line) {
            var parts = line.split(" ", 4);
            return new One(
                    parts[0],
                    Fate.valueOf(parts[1]),
                    parts.length < 4
                            ? Optional.empty()
                            : Optional.of(new Pair(new StaffKey(parts[2]), new StaffKey(parts[3]))));
        }
    }

    public List<One> that(Fate fate) {
        return all.stream().filter(one -> one.fate() == fate).toList();
    }

    void keep(Visitor visitor) {
        var head = until.map(at -> Long.toString(at.toEpochMilli())).orElse("-") + " " + isBack;
        visitor.words()
                .put(
                        WORD,
                        Stream.concat(Stream.of(head), all.stream().map(One::written))
                                .collect(Collectors.joining("\n")));
        visitor.keep();
    }

    /** What is not told yet. */
    static Optional<Assigned> take(Visitor visitor) {
        var kept = Optional.ofNullable(visitor.words().remove(WORD));
        if (kept.isPresent()) {
            visitor.keep();
        }
        return kept.map(written -> read(written.split("\n", -1)));
    }

    private static Assigned read(String[] lines) {
        var head = lines[0].split(" ", 2);
        return new Assigned(
                Arrays.stream(lines).skip(1).map(One::read).toList(),
                head[0].equals("-") ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(head[0]))),
                Boolean.parseBoolean(head[1]));
    }
}
