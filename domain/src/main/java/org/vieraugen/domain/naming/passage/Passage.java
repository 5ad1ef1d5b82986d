package org.vieraugen.domain.naming.passage;

import java.util.List;
import org.vieraugen.domain.naming.language.Languages;
import org.vieraugen.domain.naming.language.Speech;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.naming.text.Word;

/** The words of a text with the language it is in. For one thread. */
public final class Passage {
    private static final byte UNKNOWN = 0;
    private static final byte USUAL = 1;
    private static final byte UNUSUAL = 2;

    private final String text;
    private final Scripts scripts;
    private final List<Word> words;
    private final Speech speech;
    private final byte[] usual;
    private final boolean shouted;
    private final boolean small;

    public Passage(String text, Scripts scripts) {
        this.text = text;
        this.scripts = scripts;
        words = WordSplitter.of(text, scripts);
        usual = new byte[words.size()];
        speech = Languages.of(words);
        small = words.stream().noneMatch(Word::capital);
        shouted = words.stream()
                .filter(Word::cased)
                .allMatch(w -> w.capitals() || w.plain().length() < 2);
    }

    /** The text as it was written. */
    public String text() {
        return text;
    }

    /** The language that the text is in. */
    public Speech speech() {
        return speech;
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** A word by its number, from 0 on. */
    public Word word(int at) {
        return words.get(at);
    }

    /** Whether there is a word of that number. */
    public boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    /** Whether nothing but space parts the word from the one before. */
    public boolean joined(int at) {
        return at > 0 && has(at) && word(at).joined();
    }

    /** Whether the word is written like a name: with a capital, where there are capitals and not everything is one. */
    public boolean capital(int at) {
        var word = word(at);
        return word.cased() && word.capital() && !shouted;
    }

    /** Whether nothing in the text has a capital. */
    public boolean isSmall() {
        return small;
    }

    /** Whether it is a less frequent word, which only resembles names. */
    public boolean common(int at) {
        return speech.common(word(at));
    }

    /** Whether it is a usual word with an ending, in languages that have many. */
    public boolean inflected(int at) {
        return speech.inflected(word(at));
    }

    /** Whether it is a usual word. */
    public boolean usual(int at) {
        if (usual[at] == UNKNOWN) {
            usual[at] = speech.usual(word(at)) ? USUAL : UNUSUAL;
        }
        return usual[at] == USUAL;
    }

    /** The word as it is heard in Latin letters, in each way. */
    public List<String> heard(int at) {
        var word = word(at);
        return word.latin() ? List.of(word.spoken()) : scripts.latin(word.spoken());
    }
}
