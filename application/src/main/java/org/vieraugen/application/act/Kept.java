package org.vieraugen.application.act;

import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;

/** All things of one kind, as if they were in memory. A thing and its journal are stored in the same transaction. */
public interface Kept<T extends Versioned> {
    void add(Step<T> first);

    /** @throws Outdated when somebody was faster */
    void follow(Step<T> step);

    /** @throws Unknown when the department has none of that key */
    T get(DepartmentKey department, UUID id);

    /** Whether a guest knows of that thing at all (E5); what each may do with it the rule says. */
    default boolean isKnownTo(Participant guest, T thing) {
        return true;
    }
}
