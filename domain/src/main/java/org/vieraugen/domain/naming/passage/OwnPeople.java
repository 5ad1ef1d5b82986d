package org.vieraugen.domain.naming.passage;

import java.util.HashSet;
import java.util.Set;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.text.Word;
import org.vieraugen.domain.naming.text.WordSet;

/** Whom a writer calls his own: family, friends, a boss, himself. They are nobody of the staff. */
public final class OwnPeople {
    private static final int FAR = 4;
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

    private final Passage passage;
    private final Set<String> strangers = new HashSet<>();

    OwnPeople(Passage passage) {
        this.passage = passage;
    }

    /** Whether the words around say that somebody of the writer's own people, or the writer, is called so. */
    public boolean of(int from) {
        return ownBefore(from) || ownBehind(from) || self(from);
    }

    private boolean ownBefore(int from) {
        int at = from;
        int far = passage.word(from).cased() ? FAR : 2;
        for (int steps = 0; steps < far && (passage.joined(at) || ofKinByComma(at)); steps++) {
            at--;
            var word = passage.word(at);
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

    /** Whether the word means one of the writer's own people. */
    boolean isOwn(int at) {
        boolean anybody = passage.speech().person(passage.word(at))
                && passage.joined(at)
                && passage.speech().little(passage.word(at - 1))
                && !isOwned(at);
        return passage.speech().kin(passage.word(at))
                && !anybody
                && (!passage.speech().title(passage.word(at)) || isFamily(at));
    }

    /** My brother, Ali. */
    private boolean ofKinByComma(int at) {
        return at > 0 && (passage.word(at).gap() & (Word.Gap.STOP | Word.Gap.DIGIT)) == 0 && isOwn(at - 1);
    }

    /** Ali, my brother. */
    private boolean ownBehind(int from) {
        int next = from + 1;
        if (!passage.has(next + 1)
                || (passage.word(next).gap() & Word.Gap.COMMA) == 0
                || passage.word(next).first()) {
            return false;
        }
        boolean possessive = OWN.contains(passage.word(next).key())
                || POSSESSIVE.has(passage.word(next).key());
        return (possessive && passage.joined(next + 1) && isOwn(next + 1))
                || (isOwn(next)
                        && passage.joined(next + 1)
                        && POSSESSIVE.has(passage.word(next + 1).key()));
    }

    /** What stands between a kinsman and the name: mine, the, called, and. */
    static boolean isBesideKin(Word word) {
        return POSSESSIVE.has(word.key())
                || ARTICLES.contains(word.key())
                || SharedWords.called(word.key())
                || SharedWords.isAnd(word.key());
    }

    private boolean self(int from) {
        var phrase = "";
        int at = from;
        while (at > from - FAR
                && passage.joined(at)
                && passage.capital(at - 1)
                && !passage.usual(at - 1)
                && !passage.word(at - 1).first()) {
            at--;
        }
        for (int steps = 0; steps < FAR && passage.joined(at); steps++) {
            at--;
            phrase =
                    phrase.isEmpty() ? passage.word(at).key() : passage.word(at).key() + "_" + phrase;
            if (passage.speech().self(phrase, passage.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Such as: meine Frau. */
    boolean isFamily(int at) {
        return passage.speech().kin(passage.word(at))
                && passage.joined(at)
                && OWN.contains(passage.word(at - 1).key());
    }

    /** My boss Frank. */
    public boolean ofChief(int from) {
        return isChief(from - 1);
    }

    /** My boss, my colleague: not of the office. */
    boolean isChief(int at) {
        return SharedWords.relation(passage.word(at).key()) && isOwned(at);
    }

    /** Whether it is called the writer's: my dog. */
    public boolean isOwned(int at) {
        if (!passage.joined(at)) {
            return false;
        }
        var key = passage.word(at - 1).key();
        return MINE.has(key) || key.startsWith("mein") || key.startsWith("unser");
    }

    /** Notes that the writer's own people bear a name: it means nobody of the staff in the rest of the text. */
    public void stranger(String key) {
        strangers.add(key);
    }

    /** Whether the writer's own people bear the name, see {@link #stranger}. */
    public boolean isStranger(String key) {
        return strangers.contains(key);
    }
}
