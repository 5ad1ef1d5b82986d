package org.vieraugen.domain.complaint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vieraugen.domain.CheckLetter;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * The public number of a complaint, such as {@code ABH-2026-61803416-K}; the last letter guards against typing errors. Whoever hands out the digits sees to it
 * that they tell nothing about how many there are. No rights follow from it.
 */
public record Reference(String text) {
    /** What one looks like, as a regular expression that Java and PostgreSQL understand alike. */
    public static final String FORM = "[A-Z]{2,5}-[0-9]{4}-[0-9]{8}-" + CheckLetter.FORM;

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** The longest that is read as one, with whatever is typed around it. */
    public static final int MOST = 200;

    private static final String PARTED = "[^A-Z0-9]*";
    private static final Pattern TYPED = Pattern.compile("(?<![A-Z0-9])([A-Z]{2,5})" + PARTED + "([0-9]{4})" + PARTED
            + "([0-9]{8})" + PARTED + "(" + CheckLetter.FORM + ")(?![A-Z0-9])");
    /** So many numbers there are for one department in one year. */
    public static final long RANGE = 100_000_000L;

    public Reference {
        if (!WHOLE.matcher(text).matches() || !CheckLetter.fits(text)) {
            throw new Malformed(
                    "reference",
                    "mistyped",
                    "is no reference: it looks like ABH-2026-61803416-K, and its last letter must fit");
        }
    }

    /**
     * Written or pasted by a person: case, dashes of all kinds, invisible marks, punctuation and the word before it do not matter; digits and letters of other
     * widths and scripts count as those they are.
     *
     * @throws Malformed when there is none in it
     */
    public static Reference read(String typed) {
        var plain = new StringBuilder();
        if (typed.length() <= MOST) {
            Normalizer.normalize(typed, Normalizer.Form.NFKD)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(c -> !Text.isInvisible(c) || Character.isSpaceChar(c) || Character.isWhitespace(c))
                    .forEach(c -> plain.append(
                            Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c)));
        }
        var found = TYPED.matcher(plain);
        return new Reference(
                found.find()
                        ? "%s-%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3), found.group(4))
                        : "");
    }

    /** @param number from 0 to 99,999,999, the only one like it in that year */
    public static Reference of(String prefix, int year, long number) {
        var body = prefix + "-" + padded(year, 4) + "-" + padded(number, 8);
        return new Reference(body + "-" + CheckLetter.of(body));
    }

    private static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    /** The letters before the first hyphen, which tell the department. */
    public String prefix() {
        return text.substring(0, text.indexOf('-'));
    }

    @Override
    public String toString() {
        return text;
    }
}
