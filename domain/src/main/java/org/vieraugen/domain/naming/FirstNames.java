package org.vieraugen.domain.naming;

import java.util.Set;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.passage.Surroundings;
import org.vieraugen.domain.naming.staff.FirstNameFinder;
import org.vieraugen.domain.naming.staff.Surname.Bearer;

/**
 * The first names beside a surname: they narrow among those who bear it, and among nobody else.
 *
 * @param bearers those whose first name stands there; empty when nobody's does
 * @param start the first word of name and surname together
 * @param end the last one
 * @param other whether another first name than that of any bearer stands directly before
 */
record FirstNames(Set<Bearer> bearers, int start, int end, boolean other) {
    static FirstNames beside(Surroundings around, FirstNameFinder finder, Span span) {
        var passage = around.passage();
        var all = span.match().surnames();
        var before = around.before(span.from());
        for (int at : before) {
            if (isPlausible(around, at)) {
                var found = finder.bearing(passage.word(at), all);
                if (!found.isEmpty()) {
                    return new FirstNames(found, at, span.to(), false);
                }
            }
        }
        int next = span.to() + 1;
        if (passage.has(next)
                && !passage.word(next).first()
                && isPlausible(around, next)
                && passage.word(next).plain().length() > 1) {
            var found = finder.bearing(passage.word(next), all);
            if (!found.isEmpty()) {
                int end = next;
                while (passage.joined(end + 1)
                        && passage.word(end + 1).capital()
                        && finder.bearing(passage.word(end + 1), all).stream().anyMatch(found::contains)) {
                    end++;
                }
                return new FirstNames(found, span.from(), end, false);
            }
        }
        boolean other = !before.isEmpty() && isOther(passage, before.get(0));
        return new FirstNames(Set.of(), span.from(), span.to(), other);
    }

    private static boolean isPlausible(Surroundings around, int at) {
        var passage = around.passage();
        var word = passage.word(at);
        return around.titles().isBefore(at)
                || !word.cased()
                || word.capital()
                || word.mail()
                || SharedWords.firstName(word.key())
                || !passage.usual(at);
    }

    /** Whether the word before is written like a first name. */
    private static boolean isOther(Passage passage, int at) {
        var word = passage.word(at);
        if (!word.cased() || !word.capital() || word.mail() || (word.first() && !SharedWords.firstName(word.key()))) {
            return false;
        }
        return SharedWords.firstName(word.key())
                || (word.plain().length() > 1
                        && !passage.usual(at)
                        && !SharedWords.particle(word.key())
                        && !SharedWords.place(word.key()));
    }
}
