package org.vieraugen.application.resolution;

import java.util.List;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.resolution.Resolution;

/** All resolutions, as if they were in memory. Each is stored with its journal in the same transaction. */
public interface Resolutions {
    /** @throws Outdated when somebody has just given another one that number */
    void add(Step<Resolution> first);

    /** @throws Outdated when somebody was faster */
    void follow(Step<Resolution> step);

    /** @throws Unknown when the department has none of that key */
    Resolution get(DepartmentKey department, UUID id);

    /** All of a series, by number. */
    List<Resolution> of(DepartmentKey department, UUID series);

    /** All of a department, by number. */
    List<Resolution> of(DepartmentKey department);
}
