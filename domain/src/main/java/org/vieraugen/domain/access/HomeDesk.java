package org.vieraugen.domain.access;

import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
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

    /**
     * That the complaints office of one department has no desk in another; reviewers may be lent, desks are not.
     *
     * @param as the role in which the caller acts
     * @throws Denied when anybody but a reviewer acts outside the own department
     */
    public static void requireFor(Caller caller, Role as, DepartmentKey department, Organisation organisation) {
        if (as != Role.REVIEWER && !is(caller, department, organisation)) {
            throw new Denied("this complaint belongs to another department's complaints office");
        }
    }
}
