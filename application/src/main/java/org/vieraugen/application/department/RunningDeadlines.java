package org.vieraugen.application.department;

import java.util.Set;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.DepartmentKey;

/** How many deadlines run in a department, and never which. */
@FunctionalInterface
public interface RunningDeadlines {
    /** The number of open complaints in which one of those kinds is open. */
    int complaints(DepartmentKey department, Set<DeadlineKind> kinds);
}
