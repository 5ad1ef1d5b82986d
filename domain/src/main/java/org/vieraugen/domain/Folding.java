package org.vieraugen.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Texts as they are compared: case, accents and other marks do not matter. */
public final class Folding {
    private Folding() {}

    /** Lower case without marks, compatibility forms resolved; all else stays. */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int letter = decomposed.codePointAt(i);
            i += Character.charCount(letter);
            if (!isMark(letter)) {
                folded.appendCodePoint(Character.toLowerCase(letter));
            }
        }
        return folded.toString();
    }

    /** The folded words of a text in their order. Chinese is written without spaces: there each character counts as a word. */
    public static List<String> words(String text) {
        var folded = fold(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i < folded.length(); ) {
            int letter = folded.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean alone = Character.isIdeographic(letter);
            if (start >= 0 && (alone || !Character.isLetterOrDigit(letter))) {
                words.add(folded.substring(start, i));
                start = -1;
            }
            if (alone) {
                words.add(folded.substring(i, next));
            } else if (start < 0 && Character.isLetterOrDigit(letter)) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
        return words;
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
