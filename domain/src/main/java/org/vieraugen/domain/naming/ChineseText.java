package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names in Chinese text, where nothing parts words: foreign ones by their sound, Chinese ones by their character. */
final class ChineseText {
    private static final int LEAST = 3;

    private ChineseText() {}

    /**
     * A name in the text.
     *
     * @param to the number of its last character
     * @param titled whether a title shows that it is one
     */
    record Name(int to, boolean titled, List<Surname> surnames) {}

    /**
     * The longest name that begins at the character.
     *
     * @param given whether a name was asked for
     */
    static Optional<Name> at(Roster roster, Passage passage, int from, boolean given) {
        var born = chinese(roster, passage, from);
        if (born.isPresent()) {
            return born;
        }
        var syllables = new ArrayList<String>();
        int rare = 0;
        boolean titledBefore = given || titledBefore(passage, from);
        if (!titledBefore && isBehind(passage, from, passage.speech()::kinPhrase)) {
            return Optional.empty();
        }
        boolean afterFirst = from > 0 && (passage.word(from).gap() & Word.Gap.HYPHEN) != 0;
        Optional<Name> found = Optional.empty();
        for (int at = from; at < passage.size() && syllables.size() < ChineseNames.most(); at++) {
            var word = passage.word(at);
            if (!word.chinese() || (at > from && !passage.joined(at)) || (at > from && word.gap() != 0)) {
                break;
            }
            var latin = roster.scripts().latin(word.spoken());
            if (latin.isEmpty()) {
                break;
            }
            syllables.add(latin.get(0));
            boolean titled = titledBefore || titledAfter(passage, at);
            boolean alone = at - from < 2 && titledAfter(passage, at) && !isGiven(passage, from);
            var own = alone ? own(roster, syllables.get(0), syllables.size() == 1) : List.<Surname>of();
            if (!own.isEmpty()) {
                found = Optional.of(new Name(at, true, own));
                continue;
            }
            if (!ChineseNames.writes(word.spoken())) {
                break;
            }
            rare += ChineseNames.rare(word.spoken()) ? 1 : 0;
            boolean enough = (titled || afterFirst)
                    ? syllables.size() >= 2
                    : syllables.size() >= LEAST && rare * 2 >= syllables.size();
            if (enough) {
                boolean free = titled || afterFirst;
                var surnames = passage.chinese()
                        .computeIfAbsent(free + String.join(" ", syllables), key -> fitting(roster, syllables, free));
                if (!surnames.isEmpty()) {
                    found = Optional.of(new Name(at, titledAfter(passage, at) || titledBefore, surnames));
                }
            }
        }
        return found;
    }

    /** A Chinese surname with the given name behind it: 张伟先生. */
    private static Optional<Name> chinese(Roster roster, Passage passage, int from) {
        if (!ChineseNames.family(passage.word(from).spoken())) {
            return Optional.empty();
        }
        var surname = roster.of(spelled(roster, passage, from));
        if (surname == null) {
            return Optional.empty();
        }
        var given = "";
        Optional<Name> found = Optional.empty();
        for (int at = from + 1; at <= from + 2 && passage.has(at) && follows(passage, at); at++) {
            given += spelled(roster, passage, at);
            var name = given;
            if (surname.bearers().stream()
                    .anyMatch(bearer -> bearer.firstNames().contains(name))) {
                found = Optional.of(new Name(at, titledAfter(passage, at), List.of(surname)));
            }
        }
        return found;
    }

    /** Whether the character before is that of a family, and this the given name. */
    private static boolean isGiven(Passage passage, int from) {
        return from > 0
                && passage.word(from).gap() == 0
                && passage.word(from - 1).chinese()
                && ChineseNames.family(passage.word(from - 1).spoken());
    }

    private static boolean follows(Passage passage, int at) {
        return passage.word(at).chinese() && passage.word(at).gap() == 0;
    }

    private static String spelled(Roster roster, Passage passage, int at) {
        var latin = roster.scripts().latin(passage.word(at).spoken());
        return latin.isEmpty() ? "" : Letters.key(Letters.plain(latin.get(0)));
    }

    /** Surnames of one syllable: 李女士. */
    private static List<Surname> own(Roster roster, String syllable, boolean alone) {
        var surname = roster.of(syllable);
        return (surname == null || !alone) ? List.of() : List.of(surname);
    }

    private static List<Surname> fitting(Roster roster, List<String> syllables, boolean titled) {
        var all = new ArrayList<Surname>();
        for (int number : roster.chinese().find(syllables)) {
            var surname = roster.number(number);
            if (surname.key().length() >= LEAST
                    && surname.sounds().stream().anyMatch(s -> fits(s, syllables, titled))
                    && !all.contains(surname)) {
                all.add(surname);
            }
        }
        return all;
    }

    /** A syllable begins with each consonant: their numbers go together. */
    private static boolean fits(String sound, List<String> syllables, boolean titled) {
        int bones = Sound.bones(sound).length();
        boolean vowel = Sound.isVowelSound(sound.charAt(0));
        boolean open = "aeoy".indexOf(syllables.get(0).charAt(0)) >= 0
                || syllables.get(0).startsWith("wu");
        int more = bones + (vowel ? 1 : 0) - syllables.size();
        // A syllable may end in an n, which is a second consonant.
        int endings = (int) syllables.stream().filter(ChineseText::isEnded).count();
        return vowel == open && more >= -1 && more <= 1 + endings && (titled || bones >= LEAST);
    }

    private static boolean isEnded(String syllable) {
        return syllable.endsWith("n") || syllable.endsWith("ng");
    }

    private static boolean titledAfter(Passage passage, int at) {
        var phrase = "";
        for (int next = at + 1;
                next <= at + 3 && passage.has(next) && passage.word(next).chinese();
                next++) {
            phrase += passage.word(next).spoken();
            if (passage.speech().titleAfterPhrase(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean titledBefore(Passage passage, int at) {
        return isBehind(passage, at, passage.speech()::titlePhrase);
    }

    private static boolean isBehind(Passage passage, int at, Predicate<String> words) {
        var phrase = "";
        for (int before = at - 1;
                before >= Math.max(0, at - 4) && passage.word(before).chinese();
                before--) {
            phrase = passage.word(before).spoken() + phrase;
            if (words.test(phrase)) {
                return true;
            }
        }
        return false;
    }
}
