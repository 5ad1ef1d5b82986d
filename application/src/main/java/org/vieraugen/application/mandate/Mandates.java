package org.vieraugen.application.mandate;

import java.util.List;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.mandate.Mandate;

/** All mandates, as if they were in memory. A mandate and its journal are stored in the same transaction. */
public interface Mandates {
    void add(Step<Mandate> first);

    /** @throws Outdated when somebody was faster */
    void follow(Step<Mandate> step);

    /** @throws Unknown when the department has none of that key */
    Mandate get(DepartmentKey department, UUID id);

    /** All of a department, the latest paper first, and those of one day by their number. */
    List<Mandate> of(DepartmentKey department);

    /** Whether anything of any department was ever published. */
    boolean isAnyPublished();
}
