package org.vieraugen.domain.due;

import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * Who owes something.
 *
 * @param roles any one of whom may do it; empty where it is one person's alone
 * @param holder the person on whose seat it lies, or who promised it
 * @param except people of those roles who may not, since they made the proposal themselves (F9), are the ones who are challenged (L7) or sit on another seat (F3)
 * @param standsIn the deputies or the last seat, where nobody before them is free (F12, K7)
 * @param uninvolved whether of those roles only somebody may who had no part in it (F7)
 */
public record Owed(
        Set<Role> roles, Optional<StaffKey> holder, Set<StaffKey> except, Optional<Role> standsIn, boolean uninvolved) {
    public Owed {
        roles = Set.copyOf(roles);
        except = Set.copyOf(except);
    }

    static Owed by(Role role) {
        return new Owed(Set.of(role), Optional.empty(), Set.of(), Optional.empty(), false);
    }

    static Owed by(Role role, StaffKey holder) {
        return new Owed(Set.of(role), Optional.of(holder), Set.of(), Optional.empty(), false);
    }

    /** What this person promised. */
    static Owed promised(StaffKey owner) {
        return new Owed(Set.of(), Optional.of(owner), Set.of(), Optional.empty(), false);
    }

    /**
     * Whether it is this person's, who sees it and holds those roles.
     *
     * @param fit whether the person may countersign this complaint (F7)
     */
    public boolean isFor(StaffKey who, Set<Role> held, boolean fit) {
        if (holder.isPresent()) {
            return holder.get().equals(who);
        }
        boolean ofRole = (fit || !uninvolved) && roles.stream().anyMatch(held::contains);
        return !except.contains(who)
                && (ofRole || standsIn.filter(held::contains).isPresent());
    }
}
