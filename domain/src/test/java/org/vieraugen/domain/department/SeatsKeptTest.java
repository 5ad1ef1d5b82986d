package org.vieraugen.domain.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.WEEKDAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.Terms;

/** F12: whoever is complained about, every seat keeps somebody. */
class SeatsKeptTest {
    private final List<Team> teams = new ArrayList<>(List.of(team("t", "r1")));
    private final List<StaffMember> staff = new ArrayList<>(List.of(
            person("r1", "t", Role.REVIEWER),
            person("r2", "t", Role.REVIEWER),
            person("c1", "office", Role.COORDINATOR),
            person("o1", "ombuds", Role.OMBUDSPERSON)));

    private static StaffMember person(String key, String team, Role role) {
        return new StaffMember(new StaffKey(key), "N " + key, new TeamKey(team), Set.of(role), Set.of());
    }

    private static Team team(String key, String lead) {
        return new Team(new TeamKey(key), key, Optional.empty(), Optional.of(new StaffKey(lead)), Optional.empty());
    }

    private List<String> problems(int members, SameTeam sameTeam, Optional<String> lastSeat) {
        var all = new ArrayList<>(staff);
        for (int i = 1; i <= members; i++) {
            all.add(person("l" + i, "council", Role.LAST_SEAT));
        }
        var department = new Department(
                new DepartmentKey("amt"),
                "AMT",
                Map.of("de", "Amt"),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), WEEKDAYS),
                new Seating(sameTeam, false, lastSeat),
                teams,
                all,
                List.of(),
                List.of());
        return SeatsKept.problems(department, new Chart(teams, all)).stream()
                .map(flaw -> flaw.kind() + " " + flaw.about())
                .toList();
    }

    private List<String> problems() {
        return problems(SeatsKept.LEAST_MEMBERS, SameTeam.DISCLOSABLE, Optional.of("Beirat"));
    }

    @Test
    void F12_a_definition_with_five_members_of_the_last_seat_and_two_at_the_desk_is_good() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void F12_the_last_seat_is_a_body_with_a_name_and_five_members() {
        assertThat(problems(4, SameTeam.DISCLOSABLE, Optional.of("Beirat"))).containsExactly("last-seat [5]");
        assertThat(problems(5, SameTeam.DISCLOSABLE, Optional.empty())).hasSize(1);
    }

    @Test
    void F12_a_member_with_two_keys_is_one_member() {
        staff.add(new StaffMember(
                new StaffKey("l1b"),
                "N l1",
                new TeamKey("council"),
                Set.of(Role.LAST_SEAT),
                Set.of(),
                Optional.of(new StaffKey("l1")),
                Set.of()));
        assertThat(problems(4, SameTeam.DISCLOSABLE, Optional.of("Beirat"))).hasSize(1);
        assertThat(problems(5, SameTeam.DISCLOSABLE, Optional.of("Beirat"))).isEmpty();
    }

    @Test
    void F12_the_ombudsperson_and_the_deputy_stand_in_no_line_of_command() {
        staff.add(person("d1", "t", Role.DEPUTY));
        assertThat(problems()).containsExactly("in-line [d1, DEPUTY]");
        staff.remove(staff.size() - 1);
        teams.add(team("office", "o1"));
        assertThat(problems()).first().isEqualTo("in-line [o1, OMBUDSPERSON]");
    }

    @Test
    void F12_naming_the_only_one_at_the_desk_would_leave_nobody_there() {
        staff.removeIf(person -> person.is(Role.OMBUDSPERSON));
        assertThat(problems()).containsExactly("desk-empty [c1]");
        staff.add(person("d1", "deputies", Role.DEPUTY));
        assertThat(problems()).isEmpty();
        staff.removeIf(person -> person.is(Role.COORDINATOR));
        assertThat(problems()).containsExactly("desk-empty [d1]");
    }

    @Test
    void F12_somebody_in_the_line_of_the_named_person_does_not_keep_the_desk() {
        staff.removeIf(person -> person.is(Role.OMBUDSPERSON));
        staff.add(person("c2", "office", Role.COORDINATOR));
        assertThat(problems()).isEmpty();
        teams.add(team("office", "c1"));
        assertThat(problems()).containsExactly("desk-empty [c1]");
    }

    @Test
    void C4_a_team_mate_keeps_the_desk_unless_the_department_excludes_team_mates() {
        staff.removeIf(person -> person.is(Role.OMBUDSPERSON));
        staff.add(person("c2", "office", Role.COORDINATOR));
        assertThat(problems(5, SameTeam.DISCLOSABLE, Optional.of("Beirat"))).isEmpty();
        assertThat(problems(5, SameTeam.EXCLUDING, Optional.of("Beirat"))).containsExactly("desk-empty [c1]");
    }
}
