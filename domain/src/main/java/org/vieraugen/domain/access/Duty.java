package org.vieraugen.domain.access;

import java.util.Set;
import org.vieraugen.domain.department.Role;

/**
 * Something that staff do, and the roles whose duty it is. Each capability has its own; nobody's role, the administrator's included, gets around four eyes (F9).
 */
public interface Duty {
    /** The constant, by which the table of roles knows it. */
    String name();

    Set<Role> roles();

    default boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles()::contains);
    }
}
