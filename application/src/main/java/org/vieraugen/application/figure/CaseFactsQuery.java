package org.vieraugen.application.figure;

import java.util.List;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.CasePattern;
import org.vieraugen.domain.figure.Dimension;
import org.vieraugen.domain.figure.Quarter;

/**
 * Asks the facts of cases that live. No pattern has fewer than {@link CasePattern#FEWEST} cases behind it (E5), but its number is exact, and two answers can be subtracted from each other: whoever
 * shows some to others keeps P1 over all of them together.
 */
public interface CaseFactsQuery {
    /** By how many dimensions a pattern can be looked for at once. */
    int MOST_DIMENSIONS = 2;

    /**
     * What cases submitted in these quarters, both ends included, have in common; the most frequent first. What fewer share is left out.
     *
     * @throws org.vieraugen.domain.Malformed unless there are one or two different dimensions
     */
    List<CasePattern> patterns(DepartmentKey department, List<Dimension> by, Quarter from, Quarter to);
}
