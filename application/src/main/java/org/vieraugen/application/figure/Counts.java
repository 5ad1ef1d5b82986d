package org.vieraugen.application.figure;

import java.util.List;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;

/**
 * The tables that stay when cases are gone (P4), exact and not yet fit for anybody outside: whoever publishes from them must keep P1.
 */
public interface Counts {
    /** What was counted in each of these quarters, the earliest first, both ends included; a quarter in which nothing happened is left out. */
    List<Tally> of(DepartmentKey department, Quarter from, Quarter to);

    /**
     * Adds up some of what single acts have left to be counted; any number of servers may call it at once.
     *
     * @return whether more may be left
     */
    boolean addUp();
}
