package org.vieraugen.domain.figure;

/** Ranges in which lengths are counted, such as {@code 4-5} or, above all others, {@code 61+}: no single length can be read from a table (L10). */
public final class Bands {
    private Bands() {}

    /** The band of a handling time. */
    public static String ofMinutes(int minutes) {
        return band(minutes, 15, 30, 60, 120, 240, 480);
    }

    /** The band of a wait; the ends are those of the usual terms: a week, two, a month, two, a quarter. */
    public static String ofWorkingDays(int days) {
        return band(days, 1, 3, 5, 10, 20, 40, 60);
    }

    private static String band(int length, int... ends) {
        int from = 0;
        for (int end : ends) {
            if (length <= end) {
                return from + "-" + end;
            }
            from = end + 1;
        }
        return from + "+";
    }
}
