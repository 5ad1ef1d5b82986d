package org.vieraugen.domain.complaint;

import java.util.regex.Pattern;
import org.vieraugen.domain.CheckLetter;
import org.vieraugen.domain.Malformed;

/**
 * The public number of a complaint, such as {@code ABH-2026-61803416-K}; the last letter guards against typing errors. Whoever hands out the digits sees to it
 * that they tell nothing about how many there are. No rights follow from it.
 */
public record Reference(String text) {
    /** What one looks like, as a regular expression that Java and PostgreSQL understand alike. */
    public static final String FORM = "[A-Z]{2,5}-[0-9]{4}-[0-9]{8}-" + CheckLetter.FORM;

    private static final Pattern WHOLE = Pattern.compile(FORM);
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
