package org.vieraugen.domain.figure;

import java.util.List;

/**
 * What at least five cases have in common (E5, P1).
 *
 * @param values a code for each dimension that was asked for, in its order
 */
public record CasePattern(List<String> values, int cases) {
    /** k: of fewer cases nobody is told that there are any. */
    public static final int FEWEST = 5;

    public CasePattern {
        values = List.copyOf(values);
        if (cases < FEWEST) {
            throw new IllegalArgumentException("fewer than " + FEWEST + " cases are no pattern");
        }
    }
}
