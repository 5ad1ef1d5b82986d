package org.vieraugen.domain.department;

import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.party.Contact;

/**
 * A place of a person in the organisation chart; somebody who stands there twice has two of them, with a key and roles each.
 *
 * @param memberOf keys of partner organisations the person belongs to (C7)
 * @param samePersonAs the key of this person's other place, which says nothing of the kind itself
 * @param notSamePersonAs keys of others who bear the same name and are other people
 * @param contact where the person is written to; empty for whoever is only told at the box of the team
 */
public record StaffMember(
        StaffKey key,
        String name,
        TeamKey team,
        Set<Role> roles,
        Set<String> memberOf,
        Optional<StaffKey> samePersonAs,
        Set<StaffKey> notSamePersonAs,
        Optional<Contact> contact) {
    public StaffMember {
        roles = Set.copyOf(roles);
        memberOf = Set.copyOf(memberOf);
        notSamePersonAs = Set.copyOf(notSamePersonAs);
    }

    /** Somebody who is told at the box of the team alone. */
    public StaffMember(
            StaffKey key,
            String name,
            TeamKey team,
            Set<Role> roles,
            Set<String> memberOf,
            Optional<StaffKey> samePersonAs,
            Set<StaffKey> notSamePersonAs) {
        this(key, name, team, roles, memberOf, samePersonAs, notSamePersonAs, Optional.empty());
    }

    /** Somebody who stands in the chart once, and shares the name with nobody. */
    public StaffMember(StaffKey key, String name, TeamKey team, Set<Role> roles, Set<String> memberOf) {
        this(key, name, team, roles, memberOf, Optional.empty(), Set.of());
    }

    /** The same person, written to there. */
    public StaffMember at(Contact where) {
        return new StaffMember(key, name, team, roles, memberOf, samePersonAs, notSamePersonAs, Optional.of(where));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
