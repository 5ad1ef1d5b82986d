package org.vieraugen.domain.access;

import java.time.Instant;
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

    /**
     * The caller as whoever acts, in the first of the roles that have that duty.
     *
     * @throws Denied when none of the caller's roles has it
     */
    public Actor acting(Duty duty, Instant at) {
        must(duty);
        var as = roles.stream()
                .filter(duty.roles()::contains)
                .sorted()
                .findFirst()
                .orElseThrow();
        return new Actor(staff, as, at);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
