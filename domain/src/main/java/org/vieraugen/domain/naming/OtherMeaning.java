package org.vieraugen.domain.naming;

import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.staff.Match.How;

/** What else than a name a surname may be in a text: a word of the language, a place, a month, a first name. */
final class OtherMeaning {
    private final Passage passage;
    private final Span span;

    OtherMeaning(Passage passage, Span span) {
        this.passage = passage;
        this.span = span;
    }

    /** Whether the surname, or the word as it is written, is also another word: of the language, a place, a month, a first name. */
    boolean isUsual() {
        return kind() != WordKind.PLAIN
                || passage.usual(span.to())
                || isInflectedUsual()
                || (span.match().how() != How.EXACT
                        && SharedWords.kind(passage.word(span.to()).key()) != WordKind.PLAIN);
    }

    /** Whether it is a usual word with an ending. */
    private boolean isInflectedUsual() {
        return span.match().how() == How.INFLECTED
                && passage.word(span.to()).latin()
                && passage.speech().usual(span.surname().key());
    }

    /** German names have no ending but the s, nouns have others: unter Freunden. */
    boolean isInflectedNoun() {
        return span.match().how() == How.INFLECTED
                && passage.speech().isGerman()
                && isInflectedUsual()
                && !passage.word(span.to()).key().equals(span.surname().key() + "s");
    }

    /** What else the surname may be; a month only in languages that call it so. */
    WordKind kind() {
        var kind = span.surname().kind();
        return kind == WordKind.TIME && !passage.usual(span.to()) && !isInflectedUsual() ? WordKind.PLAIN : kind;
    }

    /** A man: so usual that alone it is nobody's name; of the writer's people, what only resembles one. */
    boolean isAnybody(int at) {
        var word = passage.word(at);
        var speech = passage.speech();
        return speech.person(word) || (!span.match().exact() && speech.kin(word));
    }
}
