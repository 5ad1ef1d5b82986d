package org.vieraugen.domain.complaint;

import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/**
 * The public number of a complaint, such as {@code ABH-2026-61803416-K}; the last letter guards against typing errors. The digits are a
 * running number scattered over their range, so that one number tells nothing about how many there are. No rights follow from it.
 */
public record Reference(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{8}-[A-HJ-NP-Z]");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int PRIME = 23;
    private static final long RANGE = 100_000_000L;
    /** Has no factor in common with the range, so that no two running numbers meet. */
    private static final long SCATTER = 61_803_399L;

    public Reference {
        if (!FORM.matcher(text).matches()
                || checkLetter(text.substring(0, text.length() - 2)) != text.charAt(text.length() - 1)) {
            throw new Malformed(
                    "reference",
                    "mistyped",
                    "is no reference: it looks like ABH-2026-61803416-K, and its last letter must fit");
        }
    }

    /** The reference of the {@code running}th complaint; running from 1 to 99,999,999 in a year. */
    public static Reference of(String prefix, int year, long running) {
        var body = prefix + "-" + padded(year, 4) + "-" + padded(running * SCATTER % RANGE, 8);
        return new Reference(body + "-" + checkLetter(body));
    }

    private static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    private static char checkLetter(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum * 7 + body.charAt(i)) % PRIME;
        }
        return LETTERS.charAt(sum);
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
