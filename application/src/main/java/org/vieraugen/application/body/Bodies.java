package org.vieraugen.application.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;

/** All bodies, as if they were in memory. A body and its journal are stored in the same transaction. */
public interface Bodies {
    void add(Step<Body> first);

    /** @throws Outdated when somebody was faster */
    void follow(Step<Body> step);

    /** @throws Unknown when the department has none of that key */
    Body get(DepartmentKey department, UUID id);

    /** All of a department, those that are over too, by name. */
    List<Body> of(DepartmentKey department);

    /** How all of a department are called, those that are over too. */
    Map<UUID, String> names(DepartmentKey department);
}
