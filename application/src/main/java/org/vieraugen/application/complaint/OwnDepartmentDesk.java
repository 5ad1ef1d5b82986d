package org.vieraugen.application.complaint;

import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.organisation.Organisation;

/** That the complaints office of one department has no desk in another; reviewers may be lent, desks are not. */
public final class OwnDepartmentDesk {
    private OwnDepartmentDesk() {}

    /** @throws Denied when a coordinator or ombudsperson acts outside the own department */
    public static void require(Caller caller, Role as, DepartmentKey department, Organisation organisation) {
        if (as != Role.REVIEWER && !organisation.home(caller.staff()).equals(department)) {
            throw new Denied("this complaint belongs to another department's complaints office");
        }
    }
}
