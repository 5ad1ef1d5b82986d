package org.vieraugen.domain.naming;

import java.util.Set;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.passage.Passage;

/** The words that stand right beside what may be a name. */
final class Neighbours {
    // The writer.
    private static final Set<String> ME = Set.of(
            "mich", "mir", "uns", "meine", "meinen", "meiner", "meinem", "mein", "me", "us", "my", "our", "moi", "nous",
            "mi", "nos", "mie", "mnie", "nam", "nas", "ma", "mua", "na", "bana", "beni", "bize", "bizi", "мне", "меня",
            "мной", "нам", "нас", "мені", "мене", "ми", "ме", "ни", "μου", "με", "μας");

    private final Passage passage;
    private final Span span;

    Neighbours(Passage passage, Span span) {
        this.passage = passage;
        this.span = span;
    }

    /** The carpenter at the site; but also, of somebody: die Albers. */
    boolean isBehindArticle() {
        return passage.joined(span.from()) && passage.speech().little(passage.word(span.from() - 1));
    }

    /** Another word that is written like a name follows, and is none of the bearers' first names. */
    boolean isBeforeAnother() {
        int next = span.to() + 1;
        return !passage.speech().isGerman()
                && passage.joined(next)
                && passage.capital(next)
                && !passage.usual(next)
                && passage.word(next).plain().length() > 1;
    }

    /** A first name before somebody else's surname. */
    boolean isFirstOfAnother() {
        int next = span.to() + 1;
        return span.surname().kind() == WordKind.FIRST_NAME
                && passage.joined(next)
                && passage.word(next).capital()
                && !passage.usual(next)
                && passage.word(next).plain().length() > 1;
    }

    /** At a sentence's beginning a capital says nothing, unless somebody does something there. */
    boolean isCapitalOfSentence() {
        int next = span.to() + 1;
        return passage.word(span.from()).first()
                && !(passage.joined(next) && passage.speech().says(passage.word(next)));
    }

    /** In scripts without capitals a word of saying or doing shows a name. */
    boolean spokenOf() {
        int before = span.from() - 1;
        int next = span.to() + 1;
        var speech = passage.speech();
        if (passage.usual(span.to())) {
            return false;
        }
        return (passage.has(before) && !passage.word(span.from()).first() && speech.lead(passage.word(before)))
                || (passage.has(next) && !passage.word(next).first() && speech.says(passage.word(next)));
    }

    /** Whether one of the next two words is the writer: what is done to people is done by people. */
    boolean toMe(int at) {
        return (passage.joined(at) && isMe(passage.word(at).key()))
                || (passage.joined(at)
                        && passage.joined(at + 1)
                        && isMe(passage.word(at + 1).key()));
    }

    private static boolean isMe(String key) {
        return ME.contains(key);
    }
}
