package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.sound.Bones;
import org.vieraugen.domain.naming.staff.ChineseNames;
import org.vieraugen.domain.naming.staff.Roster;
import org.vieraugen.domain.naming.staff.Surname;
import org.vieraugen.domain.naming.text.Letters;
import org.vieraugen.domain.naming.text.Word;

/** Names in Chinese text, where nothing parts words: foreign ones by their sound, Chinese ones by their character. */
final class ChineseText {
    private static final int LEAST = 3;

    private final Roster roster;
    private final Passage passage;
    // What syllables were found to be in this text already.
    private final Map<String, List<Surname>> known = new HashMap<>();

    ChineseText(Roster roster, Passage passage) {
        this.roster = roster;
        this.passage = passage;
    }

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
    Optional<Name> at(int from, boolean given) {
        var born = chinese(from);
        if (born.isPresent()) {
            return born;
        }
        var syllables = new ArrayList<String>();
        int rare = 0;
        boolean titledBefore = given || titledBefore(from);
        if (!titledBefore && isBehind(from, passage.speech()::kinPhrase)) {
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
            boolean titled = titledBefore || titledAfter(at);
            boolean alone = at - from < 2 && titledAfter(at) && !isGiven(from);
            var own = alone ? own(syllables.get(0), syllables.size() == 1) : List.<Surname>of();
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
                var surnames =
                        known.computeIfAbsent(free + String.join(" ", syllables), key -> fitting(syllables, free));
                if (!surnames.isEmpty()) {
                    found = Optional.of(new Name(at, titledAfter(at) || titledBefore, surnames));
                }
            }
        }
        return found;
    }

    /** A Chinese surname with the given name behind it: 张伟先生. */
    private Optional<Name> chinese(int from) {
        if (!ChineseNames.family(passage.word(from).spoken())) {
            return Optional.empty();
        }
        var surname = roster.of(spelled(from));
        if (surname == null) {
            return Optional.empty();
        }
        var given = "";
        Optional<Name> found = Optional.empty();
        for (int at = from + 1; at <= from + 2 && passage.has(at) && follows(at); at++) {
            given += spelled(at);
            var name = given;
            if (surname.bearers().stream()
                    .anyMatch(bearer -> bearer.firstNames().contains(name))) {
                found = Optional.of(new Name(at, titledAfter(at), List.of(surname)));
            }
        }
        return found;
    }

    /** Whether the character before is that of a family, and this the given name. */
    private boolean isGiven(int from) {
        return from > 0
                && passage.word(from).gap() == 0
                && passage.word(from - 1).chinese()
                && ChineseNames.family(passage.word(from - 1).spoken());
    }

    private boolean follows(int at) {
        return passage.word(at).chinese() && passage.word(at).gap() == 0;
    }

    private String spelled(int at) {
        var latin = roster.scripts().latin(passage.word(at).spoken());
        return latin.isEmpty() ? "" : Letters.key(Letters.plain(latin.get(0)));
    }

    /** Surnames of one syllable: 李女士. */
    private List<Surname> own(String syllable, boolean alone) {
        var surname = roster.of(syllable);
        return (surname == null || !alone) ? List.of() : List.of(surname);
    }

    private List<Surname> fitting(List<String> syllables, boolean titled) {
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
        int bones = Bones.of(sound).length();
        boolean vowel = Bones.isVowel(sound.charAt(0));
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

    private boolean titledAfter(int at) {
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

    private boolean titledBefore(int at) {
        return isBehind(at, passage.speech()::titlePhrase);
    }

    private boolean isBehind(int at, Predicate<String> words) {
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
