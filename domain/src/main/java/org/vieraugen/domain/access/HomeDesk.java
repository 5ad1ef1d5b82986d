package org.vieraugen.domain.access;

import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.organisation.Organisation;

/** That journal, definition and accounts of a department are the business of its own people, and of nobody else's. */
public final class HomeDesk {
    private HomeDesk() {}

    public static boolean is(Caller caller, DepartmentKey department, Organisation organisation) {
        return organisation.home(caller.staff()).equals(department);
    }

    /** @throws Denied for whoever stands in another department's chart */
    public static void require(Caller caller, DepartmentKey department, Organisation organisation) {
        if (!is(caller, department, organisation)) {
            throw new Denied("this belongs to another department");
        }
    }
}
