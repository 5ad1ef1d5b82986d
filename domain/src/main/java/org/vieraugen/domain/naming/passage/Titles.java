package org.vieraugen.domain.naming.passage;

import org.vieraugen.domain.naming.language.SharedWords;

/** Titles beside names: Frau, Herr, Dr., and the roles of an office. */
public final class Titles {
    private static final int FAR = 4;

    private final Passage passage;
    private final OwnPeople own;
    // Titles up to here are spent: each belongs to one name.
    private int spent = -1;

    Titles(Passage passage, OwnPeople own) {
        this.passage = passage;
        this.own = own;
    }

    /** Whether a title stands before the word, with at most first names, particles and further titles between. */
    public boolean titled(int from) {
        return titled(from, FAR);
    }

    /** Whether a title stands before the word, at most so many words away. */
    public boolean titled(int from, int far) {
        int at = from;
        for (int steps = 0; steps < far && passage.joined(at) && at - 1 > spent; steps++) {
            at--;
            if (isTitle(at)) {
                return true;
            }
            if (passage.speech().role(passage.word(at)) && !own.isFamily(at) && !own.isChief(at)) {
                return passage.word(from).cased() || !passage.usual(from);
            }
            if (!between(at) && (passage.word(at).cased() || steps > 0)) {
                return false;
            }
        }
        return false;
    }

    /** What may stand between a title and the surname. */
    private boolean between(int at) {
        var word = passage.word(at);
        if (word.plain().length() == 1 || SharedWords.particle(word.key())) {
            return true;
        }
        if (word.latin() && !passage.usual(at) && passage.joined(at) && isTitle(at - 1)) {
            return true;
        }
        return (passage.capital(at) || !word.cased() || (word.latin() && SharedWords.firstName(word.key())))
                && (!passage.usual(at) || SharedWords.firstName(word.key()));
    }

    /** A wife is no title: meine Frau. */
    boolean isTitle(int at) {
        if (passage.word(at).hyphened()
                && passage.word(at - 1).plain().length() == 1
                && passage.speech().title(passage.word(at - 1))) {
            return true;
        }
        // A school in the name of, but: a man by the name of.
        boolean calledAfter = SharedWords.institution(passage.word(at).key())
                && !(passage.joined(at)
                        && SharedWords.called(passage.word(at - 1).key() + "_"
                                + passage.word(at).key()));
        return passage.speech().title(passage.word(at)) && !own.isFamily(at) && !own.isChief(at) && !calledAfter;
    }

    /** Whether a title stands directly before the word. */
    public boolean isBefore(int at) {
        return passage.joined(at) && isTitle(at - 1);
    }

    /** Whether a title stands directly behind the word. */
    public boolean isAfter(int to) {
        return passage.joined(to + 1) && passage.speech().titleAfter(passage.word(to + 1));
    }

    /** Whether the characters behind a name, up to one of them, are those of a title. */
    public boolean coverBehind(int name, int at) {
        for (int end = at; end <= name + 3 && passage.has(end); end++) {
            var phrase = new StringBuilder();
            for (int i = name + 1; i <= end; i++) {
                phrase.append(passage.word(i).spoken());
            }
            if (passage.speech().titleAfterPhrase(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the words up to there were read. */
    public void spend(int to) {
        spent = to;
    }
}
