package org.vieraugen.application.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.act.Kept;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;

/** All bodies, as if they were in memory. A body and its journal are stored in the same transaction. */
public interface Bodies extends Kept<Body> {
    /** All of a department, those that are over too, by name. */
    List<Body> of(DepartmentKey department);

    /** How all of a department are called, those that are over too. */
    Map<UUID, String> names(DepartmentKey department);
}
