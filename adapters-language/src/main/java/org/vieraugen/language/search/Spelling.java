package org.vieraugen.language.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * How the same word may be written, made one: case and accents, letters with a stroke or without a dot, digits of every script, Chinese characters long and
 * short, letters that Arabic and Persian keyboards have twice, apostrophes of every kind, and marks that nobody sees.
 */
final class Spelling {
    private static final Pattern APOSTROPHES = Pattern.compile(
            "['`\u00b4\u02b9\u02bb-\u02bf\u02c8\u055a\u05f3\u2018\u2019\u201b\u2032\u2035\ua78b\ua78c\uff07]");
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212\u00b7\u2027\u30fb]");

    /** A word that was parted at the end of a line. */
    private static final Pattern LINE_END = Pattern.compile("(?<=\\p{L})-[ \\t]*\\R[ \\t]*(?=\\p{Ll})");

    /** Nothing to see: soft hyphens, marks of direction, joiners; the one between the parts of a Persian word is told apart. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\u034f\u0640&&[^\u200c]]");

    private static final String ALIKE_FROM = "\u064a\u0649\u0643\u0629\u06c0\u06d5\u06c1\u06be\u0491\u03c2";
    private static final String ALIKE_TO = "\u06cc\u06cc\u06a9\u0647\u0647\u0647\u0647\u0647\u0433\u03c3";

    private static final Transliterator SHORT_CHARACTERS = Transliterator.getInstance("Traditional-Simplified");

    /** What joins the parts of one word. */
    static final char JOINT = '\'';

    private Spelling() {}

    /** For grammars: one kind of apostrophe, nothing invisible, and whole words at the ends of lines; letters stay as they are. */
    static String tidy(String text) {
        var seen = INVISIBLE.matcher(text).replaceAll("");
        return LINE_END.matcher(APOSTROPHES.matcher(seen).replaceAll("'")).replaceAll("");
    }

    /** The words of a tidied text, each in its parts: those between apostrophes, hyphens and invisible parters. */
    static List<List<String>> words(String tidied) {
        var text = HYPHENS.matcher(tidied).replaceAll("'").replace('\u200c', JOINT);
        var words = new ArrayList<List<String>>();
        var parts = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int letter = i < text.length() ? text.codePointAt(i) : ' ';
            boolean alone = Character.isIdeographic(letter);
            boolean inWord = !alone && isOfWord(letter);
            if (start >= 0 && !inWord) {
                parts.add(text.substring(start, i));
                start = -1;
            }
            // A joint joins only what stands on both sides of it.
            if (!parts.isEmpty()
                    && !inWord
                    && (letter != JOINT || i + 1 >= text.length() || !isOfWord(text.codePointAt(i + 1)))) {
                words.add(List.copyOf(parts));
                parts.clear();
            }
            if (alone) {
                words.add(List.of(Character.toString(letter)));
            } else if (start < 0 && inWord) {
                start = i;
            }
            i += Character.charCount(letter);
        }
        return words;
    }

    private static boolean isOfWord(int letter) {
        return !Character.isIdeographic(letter)
                && (Character.isLetterOrDigit(letter)
                        || switch (Character.getType(letter)) {
                            case Character.NON_SPACING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.ENCLOSING_MARK -> true;
                            default -> false;
                        });
    }

    /** The one way in which a word, or a stem of one, is kept and looked for. */
    static String fold(String word) {
        var folded = new StringBuilder(word.length());
        for (int letter : Normalizer.normalize(shortened(word), Normalizer.Form.NFKD)
                .codePoints()
                .toArray()) {
            int digit = Character.digit(letter, 10);
            int alike = ALIKE_FROM.indexOf(letter);
            if (digit >= 0 && !isAscii(letter)) {
                folded.append(digit);
            } else if (alike >= 0) {
                folded.append(ALIKE_TO.charAt(alike));
            } else if (Character.isLetterOrDigit(letter)) {
                folded.appendCodePoint(Character.toLowerCase(letter));
            }
        }
        return ascii(folded.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(int letter) {
        return letter < 0x80;
    }

    private static String shortened(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic) ? SHORT_CHARACTERS.transliterate(word) : word;
    }

    /** Letters with a stroke, without a dot, or two in one. */
    private static String ascii(String word) {
        if (word.chars().allMatch(Spelling::isAscii)) {
            return word;
        }
        var in = word.toCharArray();
        var out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }
}
