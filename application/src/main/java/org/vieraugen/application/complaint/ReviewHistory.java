package org.vieraugen.application.complaint;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.seat.Workload;

/** Who reviews how much now, and who decided with whom. */
public interface ReviewHistory {
    /** Which pairs decided the complaints about {@code team} since {@code since} (C8). */
    PairHistory pairs(DepartmentKey department, TeamKey team, Instant since);

    /** @param partner the reviewer on the other seat */
    Workload workload(DepartmentKey department, Optional<StaffKey> partner);
}
