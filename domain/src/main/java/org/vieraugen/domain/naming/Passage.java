package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text with the language it is in, and what can be said of each by what stands around it. */
final class Passage {
    private static final int FAR = 4;
    private static final byte UNKNOWN = 0;
    private static final byte USUAL = 1;
    private static final byte UNUSUAL = 2;
    private static final Set<String> OWN = Set.of(
            "mein", "meine", "meiner", "meinen", "meinem", "dein", "deine", "deiner", "sein", "seine", "seiner",
            "seinen", "ihre", "ihrer", "ihren", "unsere", "unserer", "mi", "su", "seinem", "eine", "zur");

    private static final WordSet POSSESSIVE = WordSet.keys(
            "min", "im", "ime", "meu", "mea", "mei", "mele", "ми", "ни", "toi", "mio", "mia", "moj", "moja", "мой",
            "моя", "мій", "meine", "mein", "nostro", "nostra", "μου", "мои", "моего", "моему", "моей", "мою", "наш",
            "наша", "наши", "моја", "моєї", "моїй", "мого", "моєму", "моїм", "моею", "моим", "mojego", "mojej", "moją",
            "mojemu", "mój", "naszej", "mon", "ma", "mes", "notre", "my", "our", "nuestra", "nuestro", "ynë", "tim",
            "sime", "tonë", "mog", "mojoj", "mojom", "mojim", "moju", "moji", "naš", "naša", "tôi", "chúng", "em", "me",
            "te", "meus", "minha", "minhas", "meo", "noastră", "nostru", "μας", "notre");
    // Those that are no other word as well.
    private static final WordSet MINE = WordSet.keys(
            "my", "our", "mon", "mes", "notre", "nuestro", "nuestra", "mio", "mia", "nostro", "nostra", "meu", "minha",
            "nosso", "nossa", "mój", "moja", "mojego", "mojej", "мой", "моя", "моего", "моей", "моему", "мою", "наш",
            "наша", "мій", "мого", "моєї", "moj", "naš", "naša");
    private static final Set<String> ARTICLES = Set.of(
            "ο", "η", "το", "τον", "την", "του", "της", "o", "a", "os", "as", "el", "la", "il", "lo", "i", "e", "të",
            "numit");

    private final String text;
    private final Scripts scripts;
    private final List<Word> words;
    private final Speech speech;
    private final byte[] usual;
    private final Map<String, List<Surname>> chinese = new HashMap<>();
    private final boolean shouted;
    private final boolean small;
    private final Set<String> strangers = new HashSet<>();
    // Titles up to here are spent: each belongs to one name.
    private int spent = -1;

    Passage(String text, Scripts scripts) {
        this.text = text;
        this.scripts = scripts;
        words = WordSplitter.of(text, scripts);
        usual = new byte[words.size()];
        speech = Speech.of(words);
        small = words.stream().noneMatch(w -> w.capital());
        shouted = words.stream()
                .filter(Word::cased)
                .allMatch(w -> w.capitals() || w.plain().length() < 2);
    }

    /** What Chinese syllables were found to be in this text already. */
    Map<String, List<Surname>> chinese() {
        return chinese;
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

    /** Whether it is a less frequent word, which only resembles names. */
    boolean common(int at) {
        return speech.common(word(at));
    }

    /** Whether it is a usual word with an ending, in languages that have many. */
    boolean inflected(int at) {
        return speech.inflected(word(at));
    }

    /** The word as it is heard in Latin letters, in each way. */
    List<String> heard(int at) {
        var word = word(at);
        return word.latin() ? List.of(word.spoken()) : scripts.latin(word.spoken());
    }

    boolean usual(int at) {
        if (usual[at] == UNKNOWN) {
            usual[at] = speech.usual(word(at)) ? USUAL : UNUSUAL;
        }
        return usual[at] == USUAL;
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
            if (speech.role(word(at)) && !ownFamily(at) && !isOwnChief(at)) {
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
        if (word.latin() && !usual(at) && joined(at) && isTitle(at - 1)) {
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
        // A school in the name of, but: a man by the name of.
        boolean calledAfter = Shared.institution(word(at).key())
                && !(joined(at) && Shared.called(word(at - 1).key() + "_" + word(at).key()));
        return speech.title(word(at)) && !ownFamily(at) && !isOwnChief(at) && !calledAfter;
    }

    boolean isBehindTitle(int at) {
        return joined(at) && isTitle(at - 1);
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

    /** Whether the words around say that somebody of the writer's own people, or the writer, is called so. */
    boolean ofOwn(int from) {
        return ownBefore(from) || ownBehind(from) || self(from);
    }

    private boolean ownBefore(int from) {
        int at = from;
        int far = word(from).cased() ? FAR : 2;
        for (int steps = 0; steps < far && (joined(at) || ofKinByComma(at)); steps++) {
            at--;
            var word = word(at);
            if (isOwn(at)) {
                return true;
            }
            if (isBesideKin(word)) {
                far = Math.min(far + 1, FAR + 2);
            } else if (word.cased() && !word.capital()) {
                break;
            }
        }
        return false;
    }

    private boolean isOwn(int at) {
        boolean anybody = speech.person(word(at)) && joined(at) && speech.little(word(at - 1)) && !isOwned(at);
        return speech.kin(word(at)) && !anybody && (!speech.title(word(at)) || ownFamily(at));
    }

    /** My brother, Ali. */
    private boolean ofKinByComma(int at) {
        return at > 0 && (word(at).gap() & (Word.Gap.STOP | Word.Gap.DIGIT)) == 0 && isOwn(at - 1);
    }

    /** Ali, my brother. */
    private boolean ownBehind(int from) {
        int next = from + 1;
        if (!has(next + 1)
                || (word(next).gap() & Word.Gap.COMMA) == 0
                || word(next).first()) {
            return false;
        }
        boolean possessive =
                OWN.contains(word(next).key()) || POSSESSIVE.has(word(next).key());
        return (possessive && joined(next + 1) && isOwn(next + 1))
                || (isOwn(next)
                        && joined(next + 1)
                        && POSSESSIVE.has(word(next + 1).key()));
    }

    /** What stands between a kinsman and the name: mine, the, called, and. */
    private boolean isBesideKin(Word word) {
        return POSSESSIVE.has(word.key())
                || ARTICLES.contains(word.key())
                || Shared.called(word.key())
                || RunningText.isAnd(word);
    }

    /** Whether the name is that of somebody whom a word before places outside the authority: my lawyer, Ms; Chancellor. */
    boolean outside(int from) {
        int at = from;
        for (int steps = 0;
                steps < FAR && at > 0 && (word(at).gap() & (Word.Gap.STOP | Word.Gap.DIGIT)) == 0;
                steps++) {
            at--;
            var word = word(at);
            if (Shared.outside(word.key()) || (speech.title(word) && steps > 0 && Shared.firm(word(at).key()))) {
                return true;
            }
            if (Shared.firm(word.key()) && word.capital()) {
                return true;
            }
            if (word.cased() && !word.capital() && !speech.title(word) && !isBesideKin(word)) {
                return false;
            }
            if (!word.cased() && !speech.title(word) && steps > 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is only a part of a double name. */
    boolean partOfDouble(int from, int to) {
        return (has(to + 1) && word(to + 1).hyphened() && word(to + 1).capital())
                || (word(from).hyphened()
                        && at(from - 1).plain().length() > 1
                        && at(from - 1).capital());
    }

    private Word at(int at) {
        return word(Math.max(at, 0));
    }

    private boolean self(int from) {
        var phrase = "";
        int at = from;
        while (at > from - FAR
                && joined(at)
                && capital(at - 1)
                && !usual(at - 1)
                && !word(at - 1).first()) {
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

    /** My dentist Frank: of the writer's circle, and neither one of the office's roles nor a title. */
    boolean ofSomebody(int from) {
        int at = from - 1;
        return joined(from)
                && isOwned(at)
                && word(at - 1).latin()
                && !isTitle(at)
                && (!speech.role(word(at)) || isOwnChief(at));
    }

    /** My boss Frank. */
    boolean ofOwnChief(int from) {
        return isOwnChief(from - 1);
    }

    /** My boss, my colleague: not of the office. */
    private boolean isOwnChief(int at) {
        return Shared.relation(word(at).key()) && isOwned(at);
    }

    /** Whether it is called the writer's: my dog. */
    boolean isOwned(int at) {
        if (!joined(at)) {
            return false;
        }
        var key = word(at - 1).key();
        return MINE.has(key) || key.startsWith("mein") || key.startsWith("unser");
    }

    /** Notes that the writer's own people bear a name: it means nobody of the staff in the rest of the text. */
    void stranger(String key) {
        strangers.add(key);
    }

    boolean isStranger(String key) {
        return strangers.contains(key);
    }

    /** Whether it belongs to a street, a school, a house or a firm. */
    boolean ofStreet(int from, int to) {
        for (int at = to + 1; at <= to + 3 && joined(at); at++) {
            if (isCalledAfterPeople(at) && (at == to + 1 || word(at).hyphened() || word(at).capital())) {
                return true;
            }
            if (!word(at).hyphened() && !capital(at)) {
                break;
            }
        }
        if (joined(to + 1) && Shared.place(word(from).key() + "_" + word(to + 1).key())) {
            return true;
        }
        if (!joined(from)) {
            return false;
        }
        if (speech.isGerman() || speech.language().equals("en")) {
            return Shared.firm(word(from - 1).key());
        }
        return calledBefore(from);
    }

    private boolean isCalledAfterPeople(int at) {
        var key = word(at).key();
        return Shared.street(key) || Shared.institution(key) || Shared.firm(key);
    }

    /** Rua da Costa; instituto Schiller; гимназия имени Шиллера; but: a man by the name of. */
    private boolean calledBefore(int from) {
        int at = from;
        while (at > from - FAR && joined(at)) {
            at--;
            if (isCalledAfterPeople(at)) {
                return !(joined(at) && Shared.called(word(at - 1).key() + "_" + word(at).key()));
            }
            if (!Shared.particle(word(at).key()) && !capital(at)) {
                return false;
            }
        }
        return false;
    }

    /** The words joined before, from the nearest on, that may be first names. */
    List<Integer> before(int from) {
        var found = new ArrayList<Integer>();
        int at = from;
        while (found.size() < 3 && joined(at)) {
            at--;
            boolean word = !word(at).cased() && !found.isEmpty() && usual(at);
            if (word
                    || isOwn(at)
                    || isTitle(at)
                    || speech.role(word(at))
                    || (speech.little(word(at)) && !capital(at))) {
                break;
            }
            found.add(at);
        }
        return found;
    }
}
