package org.vieraugen.application.exchange.around;

import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;

/** Whether others than the host rely on what stands in a session's minutes (E3). */
public interface Minuted {
    /** Whether those of that session lie before those who were there, or were approved once. Whoever changes them waits until the end of the caller's transaction. */
    boolean isMinuted(DepartmentKey department, UUID session);
}
