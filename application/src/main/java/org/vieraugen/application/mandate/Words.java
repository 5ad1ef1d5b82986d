package org.vieraugen.application.mandate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * What somebody types to find a thing by its name: all of these words are in it, in any order, small or large, or parts of longer ones.
 *
 * @param all at least one, at most {@value #MOST}
 */
public record Words(List<String> all) {
    /** The longest a search may be, in code points. */
    public static final int LONGEST = 200;

    /** Of more words the first ones are looked for. */
    public static final int MOST = 10;

    public Words {
        all = List.copyOf(all);
    }

    /** @throws Malformed for what is empty or too long */
    public static Words of(String field, String text) {
        Text.required(field, text, LONGEST);
        return new Words(Stream.of(text.strip().split("\\s+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .limit(MOST)
                .toList());
    }

    public boolean areIn(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return all.stream().allMatch(small::contains);
    }
}
