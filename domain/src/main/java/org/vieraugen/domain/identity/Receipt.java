package org.vieraugen.domain.identity;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * The complainant's secret: 18 random characters (90 bits) and 2 check characters of an alphabet without I, L, O and U, written in five groups of
 * four for reading aloud, such as {@code 7K2M-...}. The check makes the whole number divisible by the prime 1021, so that every single wrong character and every
 * two neighbours exchanged are told from an unknown code.
 */
public record Receipt(String code) {
    /** How many characters are random. */
    public static final int RANDOM = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int PRIME = 1021;
    /** The longest that is read as a code, with whatever is typed between its letters. */
    public static final int MOST = 200;

    private static final String UNREADABLE = "?";

    /** Letters in name only: they are drawn, and typed, as a stroke. */
    private static final String DASHES = "\u0640\u30fc\u4e00";

    /** What is read as something else: letters that people take for digits, and Cyrillic and Greek ones from another keyboard. */
    private static final String LOOK_ALIKE =
            "OIL\u0410\u0412\u0421\u0415\u041d\u0406\u041a\u041c\u041e\u0420\u0422\u0425\u0423"
                    + "\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03a5\u0396";

    private static final String LOOKS_LIKE = "011ABCEH1KM0PTXY" + "ABEH1KMN0PTXYZ";

    /**
     * Written or pasted by a person: case, spaces, hyphens and dashes, invisible marks, other punctuation and the word before it do not matter; digits and
     * letters of other widths and scripts count as those they look like, O as 0, I and L as 1.
     *
     * @throws Malformed when there is no code in it whose check characters fit
     */
    public static Receipt read(String typed) {
        if (typed.length() > MOST) {
            throw mistyped("is too long");
        }
        var plain = new StringBuilder();
        var starts = new BitSet();
        boolean apart = true;
        for (int character : Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .toArray()) {
            if (Text.isInvisible(character)) {
                apart |= Character.isSpaceChar(character) || Character.isWhitespace(character);
            } else if (Character.isLetterOrDigit(character) && DASHES.indexOf(character) < 0) {
                starts.set(plain.length(), apart);
                plain.append(letter(character));
                apart = false;
            } else {
                apart = true;
            }
        }
        starts.set(plain.length());
        return found(plain, starts)
                .orElseThrow(() -> mistyped(
                        plain.length() == LENGTH && plain.indexOf(UNREADABLE) < 0
                                ? "has a typing error: its check characters do not fit"
                                : "must have " + LENGTH + " good characters, but has "
                                        + plain.chars()
                                                .filter(c -> c != UNREADABLE.charAt(0))
                                                .count()));
    }

    /** The code may stand behind or before a word such as "Code:"; it begins and ends where a group does. */
    private static Optional<Receipt> found(CharSequence plain, BitSet starts) {
        for (int at = starts.nextSetBit(0); at >= 0 && at + LENGTH <= plain.length(); at = starts.nextSetBit(at + 1)) {
            var twenty = plain.subSequence(at, at + LENGTH).toString();
            if (starts.get(at + LENGTH)
                    && !twenty.contains(UNREADABLE)
                    && twenty.substring(RANDOM).equals(check(twenty.substring(0, RANDOM)))) {
                return Optional.of(new Receipt(grouped(twenty)));
            }
        }
        return Optional.empty();
    }

    private static String letter(int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        int alike = LOOK_ALIKE.indexOf(character);
        int read = alike >= 0 ? LOOKS_LIKE.charAt(alike) : character;
        return ALPHABET.indexOf(read) < 0 ? UNREADABLE : Character.toString(read);
    }

    private static Malformed mistyped(String detail) {
        return new Malformed("receipt", "mistyped", detail);
    }

    /** A new code of 18 bytes, which must be random; of each, the five lowest bits count. */
    public static Receipt of(byte[] random) {
        if (random.length != RANDOM) {
            throw new IllegalArgumentException("a receipt needs " + RANDOM + " random bytes");
        }
        var text = new StringBuilder(LENGTH);
        for (byte value : random) {
            text.append(ALPHABET.charAt(value & 31));
        }
        return new Receipt(grouped(text.append(check(text))));
    }

    private static String check(CharSequence random) {
        int rest = 0;
        for (int i = 0; i < random.length(); i++) {
            rest = (rest * 32 + ALPHABET.indexOf(random.charAt(i))) % PRIME;
        }
        int check = (PRIME - rest * 1024 % PRIME) % PRIME;
        return "" + ALPHABET.charAt(check / 32) + ALPHABET.charAt(check % 32);
    }

    private static String grouped(CharSequence plain) {
        var text = new StringBuilder(LENGTH + 4);
        for (int i = 0; i < plain.length(); i += 4) {
            text.append(i == 0 ? "" : "-").append(plain, i, i + 4);
        }
        return text.toString();
    }

    /** Never the code: a receipt that gets into a log is a receipt lost. */
    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
