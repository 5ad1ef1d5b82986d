package org.vieraugen.domain.naming.staff;

import org.vieraugen.domain.naming.text.Word;

/** Letters of Arabic and Tigrinya that are written as one with the word behind them: to, and, with. */
final class Leaning {
    private static final String LETTERS = "وفبلكንብምዝ";

    private Leaning() {}

    /** Whether such a letter may be the word's first. */
    static boolean on(Word word) {
        return LETTERS.indexOf(word.plain().charAt(0)) >= 0;
    }

    /** The word without its first letter, with its marks. */
    static String without(Word word) {
        return word.spoken().substring(1);
    }
}
