package org.vieraugen.domain;

/** The letter at the end of a number that people read aloud: it tells most typing errors, and two letters or digits that changed places. */
public final class CheckLetter {
    /** All of them, as a regular expression: without I and O, which look like digits. */
    public static final String FORM = "[A-HJ-NP-Z]";

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int PRIME = 23;

    private CheckLetter() {}

    /** @param text all that stands before it, without the last hyphen */
    public static char of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum * 7 + text.charAt(i)) % PRIME;
        }
        return LETTERS.charAt(sum);
    }

    /** Whether a number that ends with a hyphen and its letter is as it was given out. */
    public static boolean fits(String number) {
        return of(number.substring(0, number.length() - 2)) == number.charAt(number.length() - 1);
    }
}
