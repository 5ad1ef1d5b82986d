package org.vieraugen.domain.naming;

import java.util.Set;
import org.vieraugen.domain.naming.language.Endings;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.sound.Closeness;
import org.vieraugen.domain.naming.text.Letters;

/** Whether a word that only resembles a surname, and stands alone, resembles it enough. */
final class Resemblance {
    private static final int LONG = 5;
    private static final int FAR = 3;
    private static final Set<String> PREPOSITIONS = Set.of(
            "von", "in", "bei", "aus", "zu", "nach", "mit", "an", "auf", "vor", "hinter", "neben", "unter", "über",
            "für", "gegen", "ohne", "durch", "um");

    private final Passage passage;
    private final Span span;
    private final boolean listed;
    private final OtherMeaning meaning;
    private final Neighbours neighbours;

    /** @param listed whether it stands in a row with somebody who is named */
    Resemblance(Passage passage, Span span, boolean listed, OtherMeaning meaning, Neighbours neighbours) {
        this.passage = passage;
        this.span = span;
        this.listed = listed;
        this.meaning = meaning;
        this.neighbours = neighbours;
    }

    /** @param capital whether it is written like a name */
    boolean isEnough(boolean capital) {
        var word = passage.word(span.to());
        boolean common = passage.usual(span.to()) && (word.first() || word.latin());
        if (common
                || meaning.isAnybody(span.to())
                || SharedWords.kind(word.key()) != WordKind.PLAIN
                || span.surname().kind() == WordKind.PLACE
                || span.surname().kind() == WordKind.TIME) {
            return false;
        }
        boolean small = passage.isSmall() && !word.latin() && word.plain().length() > LONG && !passage.usual(span.to());
        if (!capital && !small) {
            return false;
        }
        return isClose(span.to()) && !isOfThing();
    }

    /**
     * Whether a word that only sounds like a name, or is a letter off, is close enough to it: at a sentence's beginning, where every word has a capital, it
     * must be closer; and closer still where it is the only thing that speaks for a name.
     */
    private boolean isClose(int at) {
        var word = passage.word(at);
        boolean says = passage.has(at + 1)
                && passage.joined(at + 1)
                && (passage.speech().says(passage.word(at + 1)) || neighbours.toMe(at + 1));
        int most = FAR;
        if (word.first() && !says) {
            most = word.latin() ? 0 : 2;
        } else if (!word.first() && says) {
            return true;
        }
        var heard = passage.heard(at);
        for (var latin : heard) {
            if (!listed && !word.latin() && !word.first() && SharedWords.firstName(Letters.key(Letters.plain(latin)))) {
                return says;
            }
        }
        for (var latin : heard) {
            var sound = Closeness.heard(latin);
            for (var surname : span.match().surnames()) {
                boolean endings =
                        !word.latin() || Endings.manyIn(passage.speech().language());
                if (Closeness.within(sound, surname.heard(), most, endings)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sophie from the bakery. */
    private boolean isOfThing() {
        int at = span.from();
        return passage.speech().isGerman()
                && passage.joined(at)
                && passage.joined(at - 1)
                && passage.speech().little(passage.word(at - 1))
                && PREPOSITIONS.contains(passage.word(at - 2).key());
    }
}
