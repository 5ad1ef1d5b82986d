package org.vieraugen.application.exchange.around;

import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;

/** Whether minutes still wait for whoever was there (E3). */
public interface InCourse {
    /** Whether those of that session are begun and not approved. */
    boolean isOpen(DepartmentKey department, UUID session);
}
