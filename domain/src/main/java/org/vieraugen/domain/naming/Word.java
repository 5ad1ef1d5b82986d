package org.vieraugen.domain.naming;

import java.lang.Character.UnicodeScript;

/**
 * A word of a text, and what stands before it.
 *
 * @param start UTF-16 offset in the text
 * @param end offset of what follows the last letter
 * @param spoken small letters with their marks, nothing unseen within
 * @param plain small letters without marks
 * @param key as it is compared
 * @param script of its first letter
 * @param mixed whether its letters are of several scripts
 * @param capital whether it begins with a capital
 * @param capitals whether it has several letters, all capitals
 * @param mail whether it stands before the @ of an address
 * @param gap what stands between the word before and this, {@link Gap} added up
 * @param hash of the key, as {@link WordSet} looks for it
 */
record Word(
        int start,
        int end,
        String spoken,
        String plain,
        String key,
        UnicodeScript script,
        boolean mixed,
        boolean capital,
        boolean capitals,
        boolean mail,
        int gap,
        long hash) {
    Word(
            int start,
            int end,
            String spoken,
            String plain,
            String key,
            UnicodeScript script,
            boolean mixed,
            boolean capital,
            boolean capitals,
            boolean mail,
            int gap) {
        this(
                start,
                end,
                spoken,
                plain,
                key,
                script,
                mixed,
                capital,
                capitals,
                mail,
                gap,
                WordSet.hash(key, key.length()));
    }

    /** Whether a sentence begins here. */
    boolean first() {
        return (gap & Gap.STOP) != 0;
    }

    /** Whether only spaces, a hyphen or an abbreviation's dot part it from the word before. */
    boolean joined() {
        return (gap & (Gap.STOP | Gap.COMMA | Gap.DIGIT)) == 0;
    }

    boolean hyphened() {
        return (gap & Gap.HYPHEN) != 0 && joined();
    }

    /** Whether its script has small and capital letters. */
    boolean cased() {
        return script == UnicodeScript.LATIN
                || script == UnicodeScript.CYRILLIC
                || script == UnicodeScript.GREEK
                || script == UnicodeScript.ARMENIAN
                || script == UnicodeScript.GEORGIAN;
    }

    boolean latin() {
        return script == UnicodeScript.LATIN;
    }

    boolean chinese() {
        return script == UnicodeScript.HAN;
    }

    /** What can stand between two words. */
    static final class Gap {
        static final int COMMA = 1;
        static final int STOP = 2;
        static final int HYPHEN = 4;
        static final int APOSTROPHE = 8;
        static final int DOT = 16;
        static final int DIGIT = 32;
        static final int LINE = 64;

        private Gap() {}
    }
}
