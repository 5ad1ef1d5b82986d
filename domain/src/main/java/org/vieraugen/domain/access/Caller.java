package org.vieraugen.domain.access;

import java.util.Set;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** The signed-in staff member on whose behalf an act is done, with the roles held now. */
public record Caller(StaffKey staff, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** @throws Denied when none of the caller's roles has that duty */
    public void must(Duty duty) {
        if (!duty.isFor(roles)) {
            throw new Denied("this needs one of the roles "
                    + String.join(
                            ", ", duty.roles().stream().map(Role::name).sorted().toList()));
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
