package org.vieraugen.domain.department;

import java.util.Set;

/**
 * A person in the organisation chart.
 *
 * @param memberOf keys of partner organisations the person belongs to (C7)
 */
public record StaffMember(StaffKey key, String name, TeamKey team, Set<Role> roles, Set<String> memberOf) {
    public StaffMember {
        roles = Set.copyOf(roles);
        memberOf = Set.copyOf(memberOf);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
