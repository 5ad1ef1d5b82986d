package org.vieraugen.domain.figure;

/** Ranges in which lengths are counted, so that no single length can be read from a table (L10). */
public enum Bands {
    MINUTES(15, 30, 60, 120, 240, 480),
    /** The ends are those of the usual terms: one week, two, a month, two, a quarter. */
    WORKING_DAYS(1, 3, 5, 10, 20, 40, 60);

    private final int[] ends;

    Bands(int... ends) {
        this.ends = ends;
    }

    /** The band of a length that is not negative, such as {@code 4-5} or, above all ends, {@code 61+}. */
    public String of(int length) {
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
