package org.vieraugen.domain.naming;

import java.util.function.Consumer;

/** One letter off: one more, one fewer, one other, or two exchanged. */
final class Nearness {
    /** Names of fewer letters have too many neighbours. */
    static final int LEAST = 4;

    private Nearness() {}

    /** The spelling itself and those with one letter left out: two spellings that are one letter apart have one in common. */
    static void spellings(String key, Consumer<String> spelling) {
        spelling.accept(key);
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                spelling.accept(key.substring(0, i) + key.substring(i + 1));
            }
        }
    }

    static boolean oneOff(String one, String other) {
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
