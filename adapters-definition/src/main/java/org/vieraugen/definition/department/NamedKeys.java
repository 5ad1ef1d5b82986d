package org.vieraugen.definition.department;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/** Whether a team, person or partner that a definition names by its key stands in it, and no team above itself. */
final class NamedKeys {
    private NamedKeys() {}

    static void check(
            Fields in, List<Team> teams, List<StaffMember> staff, List<Mailbox> mailboxes, List<Partner> partners) {
        var known = new HashMap<TeamKey, Team>();
        teams.forEach(team -> known.put(team.key(), team));
        var people = new HashSet<StaffKey>();
        staff.forEach(person -> people.add(person.key()));
        var organisations = partners.stream().map(Partner::key).toList();
        var teamBlocks = in.blocks("teams");
        for (int i = 0; i < Math.min(teams.size(), teamBlocks.size()); i++) {
            var team = teams.get(i);
            var block = teamBlocks.get(i);
            team.parent().ifPresent(parent -> block.check("parent", known.containsKey(parent), "team-unknown", parent));
            team.lead().ifPresent(lead -> block.check("lead", people.contains(lead), "staff-unknown", lead));
            block.check("parent", !circular(team, known), "team-above-itself", team.key());
        }
        var staffBlocks = in.blocks("staff");
        for (int i = 0; i < Math.min(staff.size(), staffBlocks.size()); i++) {
            var person = staff.get(i);
            var block = staffBlocks.get(i);
            block.check("team", known.containsKey(person.team()), "team-unknown", person.team());
            person.memberOf()
                    .forEach(partner ->
                            block.check("memberOf", organisations.contains(partner), "partner-unknown", partner));
        }
        for (var mailbox : mailboxes) {
            in.check("mailboxes", known.containsKey(mailbox.team()), "box-team", mailbox.address(), mailbox.team());
        }
    }

    private static boolean circular(Team start, Map<TeamKey, Team> known) {
        var passed = new HashSet<TeamKey>();
        var team = Optional.of(start);
        while (team.isPresent()) {
            if (!passed.add(team.get().key())) {
                return true;
            }
            team = team.get().parent().map(known::get);
        }
        return false;
    }
}
