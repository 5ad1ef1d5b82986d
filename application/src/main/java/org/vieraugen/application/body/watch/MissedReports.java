package org.vieraugen.application.body.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;

/** Of which missed closing reports the clock has told already. */
public interface MissedReports {
    /** Bodies of a department that are over by that day without a report, and of which it was not told: a pre-selection, of which the domain says whose report is missed. */
    List<UUID> untold(DepartmentKey department, LocalDate today);

    /** False when another server was faster. */
    boolean tell(Body body);
}
