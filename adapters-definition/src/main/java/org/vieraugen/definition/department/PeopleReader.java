package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.Flaw;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Contact;

/** Makes the chart of one department of its fields: teams, those who sit in them, and the body that comes last. */
final class PeopleReader {
    private final KeysOfAll keys;

    PeopleReader(KeysOfAll keys) {
        this.keys = keys;
    }

    List<Team> teams(List<Fields> blocks) {
        var all = new ArrayList<Team>();
        for (var in : blocks) {
            var key = in.text("key");
            keys.unique(in, "key", "team", key);
            var name = in.text("name");
            var parent = in.optional("parent");
            var lead = in.optional("lead");
            var unit = in.optional("unit");
            in.nothingElse();
            in.attempt(
                            "key",
                            () -> new Team(
                                    new TeamKey(key), name, parent.map(TeamKey::new), lead.map(StaffKey::new), unit))
                    .ifPresent(all::add);
        }
        return all;
    }

    List<StaffMember> staff(List<Fields> blocks) {
        var all = new ArrayList<StaffMember>();
        for (var in : blocks) {
            var key = in.text("key");
            keys.unique(in, "key", "staff", key);
            var name = in.text("name");
            var team = in.text("team");
            var roles = roles(in);
            var memberOf = Set.copyOf(new HashSet<>(in.texts("memberOf")));
            var person = person(in, key, name, team, roles, memberOf);
            if (!team.isEmpty()) {
                person.ifPresent(all::add);
            }
        }
        return all;
    }

    private static Set<Role> roles(Fields in) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : in.texts("roles")) {
            try {
                var known = Role.valueOf(role.toUpperCase(Locale.ROOT));
                in.check("roles", known.isForStaff() && known != Role.LAST_SEAT, "role-not-staff", role);
                roles.add(known);
            } catch (IllegalArgumentException e) {
                in.problem("roles", Flaw.of("role-unknown", role));
            }
        }
        return roles;
    }

    /** Of the body that comes last: outside every team. */
    List<StaffMember> members(List<Fields> blocks, String department) {
        var all = new ArrayList<StaffMember>();
        for (var in : blocks) {
            var key = in.text("key");
            keys.unique(in, "key", "staff", key);
            var name = in.text("name");
            person(in, key, name, "last-seat." + department, Set.of(Role.LAST_SEAT), Set.of())
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<StaffMember> person(
            Fields in, String key, String name, String team, Set<Role> roles, Set<String> memberOf) {
        var same = in.optional("samePersonAs");
        var others = in.texts("notSamePersonAs");
        var contact = contact(in);
        in.nothingElse();
        var person = in.attempt(
                "key",
                () -> new StaffMember(
                        new StaffKey(key),
                        name,
                        new TeamKey(team),
                        roles,
                        memberOf,
                        same.map(StaffKey::new),
                        others.stream().map(StaffKey::new).collect(Collectors.toSet()),
                        contact));
        person.ifPresent(read -> keys.add(read.key(), in.spot("key")));
        return person;
    }

    private static Optional<Contact> contact(Fields in) {
        var mail = in.optional("mail");
        var language = in.optional("language");
        in.check("language", mail.isPresent() || language.isEmpty(), "language-without-mail");
        return mail.flatMap(
                address -> in.attempt("mail", () -> new Contact(new Address(address), language.orElse("de"))));
    }
}
