package org.vieraugen.domain.naming.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

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
public record Word(
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
    private Word(
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

    /** A character that is a word of its own. */
    public static Word ideograph(int start, String sign, int gap) {
        return new Word(
                start, start + sign.length(), sign, sign, sign, UnicodeScript.HAN, false, false, false, false, gap);
    }

    /**
     * The word that letters of a text spell.
     *
     * @param letters as they are written, without what is unseen among them
     * @param gap what stands before it
     */
    public static Word of(int start, int end, CharSequence letters, int gap, Scripts scripts) {
        var written = Normalizer.normalize(letters, Normalizer.Form.NFC);
        var script = Letters.script(written.codePointAt(0));
        boolean mixed = false;
        boolean capitals = true;
        int count = 0;
        for (int i = 0; i < written.length(); ) {
            int letter = written.codePointAt(i);
            i += Character.charCount(letter);
            if (Letters.is(letter)) {
                var other = Letters.script(letter);
                mixed |= other != script && other != UnicodeScript.COMMON && other != UnicodeScript.INHERITED;
                capitals &= !Character.isLowerCase(letter);
                count++;
            }
        }
        boolean capital = isCapital(written.codePointAt(0));
        if (mixed) {
            written = inLatin(scripts.unmasked(written), scripts);
            script = Letters.script(written.codePointAt(0));
        }
        var spoken = small(written);
        var plain = Letters.plain(spoken);
        return new Word(
                start,
                end,
                spoken,
                plain,
                script == UnicodeScript.LATIN ? Letters.key(plain) : plain,
                script,
                mixed,
                capital,
                capital && capitals && count > 1,
                false,
                gap);
    }

    /** What remains of another script behind Latin letters, such as a Russian ending. */
    private static String inLatin(String written, Scripts scripts) {
        var latin = new StringBuilder();
        written.codePoints().forEach(letter -> {
            var sign = Character.toString(letter);
            var spelled = (Letters.script(letter) == UnicodeScript.LATIN || !Letters.is(letter))
                    ? List.<String>of()
                    : scripts.latin(sign);
            latin.append(spelled.isEmpty() ? sign : spelled.get(0));
        });
        return latin.toString();
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }

    private static String small(String written) {
        return Letters.isPlain(written) ? written : written.toLowerCase(Locale.ROOT);
    }

    /** The same word, standing before the @ of an address. */
    public Word inAddress() {
        return new Word(start, end, spoken, plain, key, script, mixed, capital, capitals, true, gap, hash);
    }

    /** Whether a sentence begins here. */
    public boolean first() {
        return (gap & Gap.STOP) != 0;
    }

    /** Whether only spaces, a hyphen or an abbreviation's dot part it from the word before. */
    public boolean joined() {
        return (gap & (Gap.STOP | Gap.COMMA | Gap.DIGIT)) == 0;
    }

    /** Whether only a hyphen parts it from the word before. */
    public boolean hyphened() {
        return (gap & Gap.HYPHEN) != 0 && joined();
    }

    /** Whether its script has small and capital letters. */
    public boolean cased() {
        return script == UnicodeScript.LATIN
                || script == UnicodeScript.CYRILLIC
                || script == UnicodeScript.GREEK
                || script == UnicodeScript.ARMENIAN
                || script == UnicodeScript.GEORGIAN;
    }

    /** Whether its first letter is a Latin one. */
    public boolean latin() {
        return script == UnicodeScript.LATIN;
    }

    /** Whether it is a Chinese character. */
    public boolean chinese() {
        return script == UnicodeScript.HAN;
    }

    /** What can stand between two words. */
    public static final class Gap {
        public static final int COMMA = 1;
        public static final int STOP = 2;
        public static final int HYPHEN = 4;
        public static final int APOSTROPHE = 8;
        public static final int DOT = 16;
        public static final int DIGIT = 32;
        public static final int LINE = 64;

        private Gap() {}
    }
}
