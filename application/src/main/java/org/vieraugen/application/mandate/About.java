package org.vieraugen.application.mandate;

import java.util.UUID;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mandate.Dossier;

/** The mandate that another one answers or replaces. */
final class About {
    private About() {}

    /** @throws Malformed when it is about a mandate that the department does not have */
    static void require(Mandates mandates, DepartmentKey department, Dossier dossier) {
        dossier.paper().about().ifPresent(about -> require(mandates, department, about));
    }

    private static void require(Mandates mandates, DepartmentKey department, UUID about) {
        try {
            mandates.get(department, about);
        } catch (Unknown e) {
            throw new Malformed("about", "unknown", "there is no such mandate");
        }
    }
}
