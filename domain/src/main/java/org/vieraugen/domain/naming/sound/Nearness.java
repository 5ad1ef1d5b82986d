package org.vieraugen.domain.naming.sound;

import java.util.Arrays;
import org.vieraugen.domain.naming.text.WordSet;

/** One letter off: one more, one fewer, one other, or two exchanged. */
public final class Nearness {
    /** Names of fewer letters have too many neighbours. */
    public static final int LEAST = 4;

    /** Nobody is called by more letters, and to compare longer words costs the square of their length. */
    public static final int MOST = 100;

    private Nearness() {}

    /** The hashes of the spelling itself and of those with one letter left out: two spellings that are one letter apart have one in common. */
    public static long[] spellings(String key) {
        var hashes = new long[key.length() + 1];
        int count = 0;
        hashes[count++] = WordSet.hash(key, key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                hashes[count++] = WordSet.hashWithout(key, i);
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Whether two spellings begin alike: nobody takes a g for an h. */
    public static boolean begin(String one, String other) {
        char first = heard(one.charAt(0));
        char second = heard(other.charAt(0));
        return first == second || (isOfC(one) && isOfC(other));
    }

    /** A c is a k or an s. */
    private static boolean isOfC(String spelling) {
        return "ckqsz".indexOf(spelling.charAt(0)) >= 0;
    }

    private static char heard(char first) {
        return switch (first) {
            case 'c', 'q', 'x' -> 'k';
            case 'v', 'w', 'p' -> 'f';
            case 'z' -> 's';
            case 'y', 'j' -> 'i';
            default -> first;
        };
    }

    /** Whether two spellings are at most one letter apart. */
    public static boolean oneOff(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        int left = longer - front - back;
        return left <= 1 || (left == 2 && one.length() == other.length() && exchanged(one, other, front));
    }

    private static boolean exchanged(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }
}
