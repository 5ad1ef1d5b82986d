package org.vieraugen.domain.naming;

import java.util.Set;
import org.vieraugen.domain.naming.Surname.Bearer;

/**
 * The first names beside a surname: they narrow among those who bear it, and among nobody else.
 *
 * @param bearers those whose first name stands there; empty when nobody's does
 * @param start the first word of name and surname together
 * @param end the last one
 * @param other whether another first name than that of any bearer stands directly before
 */
record FirstNames(Set<Bearer> bearers, int start, int end, boolean other) {
    static FirstNames beside(Passage passage, Finder finder, Span span) {
        var all = span.match().surnames();
        var before = passage.before(span.from());
        for (int at : before) {
            if (isPlausible(passage, at)) {
                var found = finder.bearing(passage.word(at), all);
                if (!found.isEmpty()) {
                    return new FirstNames(found, at, span.to(), false);
                }
            }
        }
        int next = span.to() + 1;
        if (passage.has(next)
                && !passage.word(next).first()
                && isPlausible(passage, next)
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

    private static boolean isPlausible(Passage passage, int at) {
        var word = passage.word(at);
        return passage.isBehindTitle(at)
                || !word.cased()
                || word.capital()
                || word.mail()
                || Shared.firstName(word.key())
                || !passage.usual(at);
    }

    /** Whether the word before is written like a first name. */
    private static boolean isOther(Passage passage, int at) {
        var word = passage.word(at);
        if (!word.cased() || !word.capital() || word.mail() || (word.first() && !Shared.firstName(word.key()))) {
            return false;
        }
        return Shared.firstName(word.key())
                || (word.plain().length() > 1
                        && !passage.usual(at)
                        && !Shared.particle(word.key())
                        && !Shared.place(word.key()));
    }
}
