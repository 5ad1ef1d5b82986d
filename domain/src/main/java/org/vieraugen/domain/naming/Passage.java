package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text with the language it is in, and what can be said of each by what stands around it. */
final class Passage {
    private static final int FAR = 4;
    private static final Set<String> OWN = Set.of(
            "mein", "meine", "meiner", "meinen", "meinem", "dein", "deine", "deiner", "sein", "seine", "seiner",
            "seinen", "ihre", "ihrer", "ihren", "unsere", "unserer", "mi", "su", "seinem", "eine", "zur");

    private static final Set<String> POSSESSIVE = Set.of(
            "min", "im", "ime", "meu", "mea", "mei", "mele", "ми", "ни", "toi", "mio", "mia", "moj", "moja", "мой",
            "моя", "мій", "meine", "mein", "nostro", "nostra", "μου");

    private final String text;
    private final List<Word> words;
    private final Speech speech;
    private final boolean shouted;
    private final boolean small;
    private final Set<String> strangers = new HashSet<>();
    // Titles up to here are spent: each belongs to one name.
    private int spent = -1;

    Passage(String text, Scripts scripts) {
        this.text = text;
        words = Words.of(text, scripts);
        speech = Speech.of(words);
        small = words.stream().noneMatch(w -> w.capital());
        shouted = words.stream()
                .filter(Word::cased)
                .allMatch(w -> w.capitals() || w.plain().length() < 2);
    }

    String text() {
        return text;
    }

    Speech speech() {
        return speech;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    /** Whether nothing but space parts the word from the one before. */
    boolean joined(int at) {
        return at > 0 && has(at) && word(at).joined();
    }

    /** Whether the word is written like a name: with a capital, where there are capitals and not everything is one. */
    boolean capital(int at) {
        var word = word(at);
        return word.cased() && word.capital() && !shouted;
    }

    /** Whether nothing in the text has a capital. */
    boolean isSmall() {
        return small;
    }

    /** Notes that the words up to there were read. */
    void spend(int to) {
        spent = to;
    }

    boolean usual(int at) {
        return speech.usual(word(at));
    }

    /** Whether a title stands before the word, with at most first names, particles and further titles between. */
    boolean titled(int from) {
        return titled(from, FAR);
    }

    /** Whether a title stands before the word, at most so many words away. */
    boolean titled(int from, int far) {
        int at = from;
        for (int steps = 0; steps < far && joined(at) && at - 1 > spent; steps++) {
            at--;
            if (isTitle(at)) {
                return true;
            }
            if (speech.role(word(at)) && !ownFamily(at)) {
                return word(from).cased() || !usual(from);
            }
            if (!between(at) && (word(at).cased() || steps > 0)) {
                return false;
            }
        }
        return false;
    }

    /** What may stand between a title and the surname. */
    private boolean between(int at) {
        var word = word(at);
        if (word.plain().length() == 1 || Shared.particle(word.key())) {
            return true;
        }
        return (capital(at) || !word.cased() || (word.latin() && Shared.firstName(word.key())))
                && (!usual(at) || Shared.firstName(word.key()));
    }

    /** A wife is no title: meine Frau. */
    private boolean isTitle(int at) {
        if (word(at).hyphened() && word(at - 1).plain().length() == 1 && speech.title(word(at - 1))) {
            return true;
        }
        return speech.title(word(at)) && !ownFamily(at);
    }

    private boolean ownFamily(int at) {
        return speech.kin(word(at)) && joined(at) && OWN.contains(word(at - 1).key());
    }

    /** Whether the characters behind a name, up to one of them, are those of a title. */
    boolean titlesBehind(int name, int at) {
        for (int end = at; end <= name + 3 && has(end); end++) {
            var phrase = new StringBuilder();
            for (int i = name + 1; i <= end; i++) {
                phrase.append(word(i).spoken());
            }
            if (speech.titleAfterPhrase(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    boolean titleAfter(int to) {
        return joined(to + 1) && speech.titleAfter(word(to + 1));
    }

    /** Whether the words before say that somebody of the writer's own people, or the writer, is called so. */
    boolean ofOwn(int from) {
        int at = from;
        for (int steps = 0; steps < 2 && joined(at); steps++) {
            at--;
            if (speech.kin(word(at)) && (!speech.title(word(at)) || ownFamily(at))) {
                return true;
            }
            if (word(at).cased()
                    && !word(at).capital()
                    && !POSSESSIVE.contains(word(at).key())
                    && !Shared.called(word(at).key())) {
                break;
            }
        }
        return self(from);
    }

    private boolean self(int from) {
        var phrase = "";
        int at = from;
        while (joined(at) && capital(at - 1) && !usual(at - 1) && !word(at - 1).first()) {
            at--;
        }
        for (int steps = 0; steps < FAR && joined(at); steps++) {
            at--;
            phrase = phrase.isEmpty() ? word(at).key() : word(at).key() + "_" + phrase;
            if (speech.self(phrase, word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the writer's own people bear a name: it means nobody of the staff in the rest of the text. */
    void stranger(String key) {
        strangers.add(key);
    }

    boolean isStranger(String key) {
        return strangers.contains(key);
    }

    /** Whether it belongs to a street, a house or a firm. */
    boolean ofStreet(int from, int to) {
        for (int at = to + 1; at <= to + 2 && joined(at); at++) {
            if (Shared.street(word(at).key()) || Shared.firm(word(at).key())) {
                return true;
            }
            if (!word(at).hyphened()) {
                break;
            }
        }
        if (joined(from)) {
            var before = word(from - 1).key();
            return Shared.firm(before) || (!speech.isGerman() && Shared.street(before));
        }
        return false;
    }

    /** The words joined before, from the nearest on, that may be first names. */
    List<Integer> before(int from) {
        var found = new ArrayList<Integer>();
        int at = from;
        while (found.size() < 3 && joined(at)) {
            at--;
            if (isTitle(at) || speech.role(word(at)) || (speech.little(word(at)) && !capital(at))) {
                break;
            }
            found.add(at);
        }
        return found;
    }
}
