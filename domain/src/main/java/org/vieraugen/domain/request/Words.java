package org.vieraugen.domain.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * All words of a request, and whom they name.
 *
 * @param asked what it came with; nothing any more once it has become a complaint
 * @param said what was said since, in its order
 */
public record Words(Optional<Asked> asked, List<Said> said, Mentions mentions) {
    /** The most that may be said in one request. */
    public static final int MOST_SAID = 200;

    public Words {
        said = List.copyOf(said);
    }

    /** @throws Malformed when there is too much already */
    Words saying(Said more, Mentions naming) {
        if (said.size() >= MOST_SAID) {
            throw new Malformed("text", "too-many", "a request holds at most " + MOST_SAID + " answers and letters");
        }
        var all = new ArrayList<>(said);
        all.add(more);
        return new Words(asked, all, mentions.and(naming));
    }

    /** The letter with which what was answered or closed was opened again: the first one after the last word of the office. */
    Optional<Said> unanswered() {
        Optional<Said> first = Optional.empty();
        boolean told = false;
        for (var one : said) {
            if (one.kind() != Said.Kind.FOLLOW_UP) {
                told = true;
                first = Optional.empty();
            } else if (told && first.isEmpty()) {
                first = Optional.of(one);
            }
        }
        return first;
    }

    /** Nobody reads them here any more; whom they name is kept, so that those stay away. */
    Words withdrawn() {
        return new Words(Optional.empty(), List.of(), mentions);
    }

    public Optional<Said> find(UUID id) {
        return said.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether the asker has written just that at that moment: a letter that comes twice is one (K2). */
    boolean has(Said letter) {
        return said.stream()
                .anyMatch(one -> one.kind() == letter.kind()
                        && one.at().equals(letter.at())
                        && one.text().equals(letter.text()));
    }

    /**
     * All that the asker wrote, one after the other: what becomes of it as a complaint.
     *
     * @throws Malformed when that is longer than a complaint may be
     */
    public String ofAsker() {
        var all = Stream.concat(
                        asked.stream().flatMap(what -> Stream.of(what.subject(), what.text())),
                        said.stream()
                                .filter(one -> one.kind() == Said.Kind.FOLLOW_UP)
                                .map(Said::text))
                .filter(text -> !Text.isEmpty(text))
                .collect(Collectors.joining("\n\n"));
        return Text.required("text", all, Text.MOST);
    }
}
