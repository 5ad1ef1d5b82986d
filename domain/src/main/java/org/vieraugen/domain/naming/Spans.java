package org.vieraugen.domain.naming;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.naming.language.Endings;
import org.vieraugen.domain.naming.language.Speech;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.staff.Match;
import org.vieraugen.domain.naming.staff.Match.How;
import org.vieraugen.domain.naming.staff.Roster;
import org.vieraugen.domain.naming.text.Letters;

/** Surnames of several words: von der Heide, Müller-Lüdenscheid, O'Brien, García López. */
final class Spans {
    private static final int MOST = 4;
    private static final int LEAST = 3;

    private Spans() {}

    /** The longest such surname that begins at the word. */
    static Optional<Span> at(Roster roster, Passage passage, int from) {
        if (!passage.word(from).latin() || !roster.begins(passage.word(from).key())) {
            return Optional.empty();
        }
        var joined = new StringBuilder(passage.word(from).plain());
        Optional<Span> found = Optional.empty();
        for (int to = from + 1;
                to < from + MOST && passage.joined(to) && passage.word(to).latin();
                to++) {
            joined.append(passage.word(to).plain());
            var match = match(roster, Letters.key(joined.toString()), passage.speech());
            if (match.isPresent()) {
                found = Optional.of(new Span(from, to, match.get()));
            }
        }
        return found;
    }

    private static Optional<Match> match(Roster roster, String key, Speech speech) {
        for (int length = key.length(); length >= Math.max(LEAST, key.length() - Endings.LONGEST); length--) {
            var surname = roster.of(key.substring(0, length));
            boolean whole = length == key.length();
            if (surname != null && (whole || Endings.allows(key.substring(length), speech.language(), false))) {
                return Optional.of(new Match(whole ? How.EXACT : How.INFLECTED, List.of(surname)));
            }
        }
        return Optional.empty();
    }
}
