package org.vieraugen.domain.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.SeatsKept;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/** Random offices whose definition would be taken: one to three ombudspersons, no to two deputies, and a last seat of five (F12). */
public final class LawfulOffice {
    private static final String[] SURNAMES = {
        "Albers", "Brandt", "Demir", "Franke", "Nasser", "Thal", "Olbrich", "Kaufhold", "Mahler", "Sturm"
    };
    private final Random random;
    private int count;

    public LawfulOffice(long seed) {
        random = new Random(seed);
    }

    public Department department() {
        count = 0;
        var staff = new ArrayList<StaffMember>();
        var teams = new ArrayList<Team>();
        int lines = 1 + random.nextInt(3);
        teams.add(new Team(new TeamKey("head"), "Leitung", Optional.empty(), Optional.of(new StaffKey("s0")), unit()));
        staff.add(person("head", EnumSet.of(Role.ANALYST)));
        for (int line = 0; line < lines; line++) {
            var key = "t" + line;
            teams.add(new Team(
                    new TeamKey(key),
                    "Team " + line,
                    Optional.of(new TeamKey("head")),
                    Optional.of(new StaffKey("s" + count)),
                    unit()));
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                staff.add(person(key, random.nextInt(3) > 0 ? EnumSet.of(Role.REVIEWER) : EnumSet.noneOf(Role.class)));
            }
        }
        alone(teams, staff, "office", 1 + random.nextInt(2), Role.COORDINATOR);
        alone(teams, staff, "ombuds", 1 + random.nextInt(3), Role.OMBUDSPERSON);
        alone(teams, staff, "deputy", random.nextInt(3), Role.DEPUTY);
        for (int i = 0; i < SeatsKept.LEAST_MEMBERS; i++) {
            staff.add(person("last-seat", EnumSet.of(Role.LAST_SEAT)));
        }
        var department = new Department(
                Office.FOREIGNERS,
                "ABH",
                Map.of("de", "Amt"),
                "SN",
                List.of("de"),
                List.of(new Category("PROCESSING_TIME", Map.of("de", "Dauer"), false, false)),
                new Terms(Map.of(), Office.WEEKDAYS),
                new Seating(
                        random.nextInt(4) == 0 ? SameTeam.EXCLUDING : SameTeam.DISCLOSABLE,
                        false,
                        Optional.of("Petitionsausschuss")),
                teams,
                staff,
                List.of(),
                List.of());
        var problems = SeatsKept.problems(department, new Chart(teams, staff));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return department;
    }

    /** Each in a team of their own, so that nobody leads or accompanies the other. */
    private void alone(List<Team> teams, List<StaffMember> staff, String name, int how, Role role) {
        for (int i = 0; i < how; i++) {
            teams.add(new Team(new TeamKey(name + i), name + i, Optional.empty(), Optional.empty(), unit()));
            var roles = EnumSet.of(role);
            if (role == Role.COORDINATOR && random.nextInt(3) == 0) {
                roles.add(Role.REVIEWER);
            }
            staff.add(person(name + i, roles));
        }
    }

    private static Optional<String> unit() {
        return Optional.empty();
    }

    private StaffMember person(String team, Set<Role> roles) {
        int number = count++;
        return new StaffMember(
                new StaffKey("s" + number),
                "Kim" + (char) ('a' + number % 26) + " " + SURNAMES[number % SURNAMES.length]
                        + (char) ('a' + number / SURNAMES.length),
                new TeamKey(team),
                roles,
                Set.of());
    }
}
