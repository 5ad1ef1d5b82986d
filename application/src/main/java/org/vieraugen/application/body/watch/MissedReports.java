package org.vieraugen.application.body.watch;

import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;

/** Of which missed closing reports the clock has told already. */
public interface MissedReports {
    /** The bodies of a department of whose report it was told. */
    Set<UUID> told(DepartmentKey department);

    /** False when another server was faster. */
    boolean tell(Body body);
}
