package org.vieraugen.domain.identity;

import java.util.Locale;
import org.vieraugen.domain.Malformed;

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

    /** Written by a person: spaces, hyphens and lower case do not matter, O counts as 0, I and L as 1. */
    public static Receipt read(String typed) {
        if (typed.length() > 200) {
            throw mistyped("is too long");
        }
        var plain = new StringBuilder(LENGTH);
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c) || c == '\u2010' || c == '\u2011' || c == '\u2013') {
                continue;
            }
            char read = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(read) < 0) {
                throw mistyped("holds a character that no code has, after " + plain.length() + " good ones");
            }
            plain.append(read);
        }
        if (plain.length() != LENGTH) {
            throw mistyped("must have " + LENGTH + " characters, but has " + plain.length());
        }
        var random = plain.substring(0, RANDOM);
        if (!plain.substring(RANDOM).equals(check(random))) {
            throw mistyped("has a typing error: its check characters do not fit");
        }
        return new Receipt(grouped(plain));
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
