package org.vieraugen.application.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.Due;

/** What is due in the complaints of the inbox, straight from the rows; whoever does not see a complaint there sees nothing of it here (F5, I6). */
public interface DueList {
    /** How many lines are shown at most. */
    int MOST = 500;

    /**
     * One line; no text of anybody.
     *
     * @param team which the complaint is about, where that is known
     */
    record Line(DepartmentKey department, Reference reference, boolean urgent, Optional<TeamKey> team, Due due) {}

    /**
     * What is asked for.
     *
     * @param mine only what the reader owes
     * @param team only of complaints about that team
     * @param withoutTeam only of complaints of which no team is known
     */
    record Filter(boolean mine, Optional<TeamKey> team, boolean withoutTeam) {
        public static final Filter ALL = new Filter(false, Optional.empty(), false);
        public static final Filter MINE = new Filter(true, Optional.empty(), false);
    }

    /**
     * What runs, by date, and last what stands still; what is over without anybody owing it any more is left out.
     *
     * @return one more than {@link #MOST} where there are more
     */
    List<Line> list(Reader reader, Filter filter, LocalDate today);
}
