package org.vieraugen.domain.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.PairHistory.Pair;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/** An office with a random chart: leads who sit elsewhere, teams without a lead, people of one surname, several roles. */
public final class RandomOffice {
    private static final String[] SURNAMES = {"Albers", "Brandt", "Demir", "Frank", "Nasser", "Thal"};
    private final Random random;

    public RandomOffice(long seed) {
        random = new Random(seed);
    }

    public Department department() {
        int teamCount = 1 + random.nextInt(6);
        int staffCount = 4 + random.nextInt(16);
        var staff = new ArrayList<StaffMember>();
        for (int i = 0; i < staffCount; i++) {
            var roles = EnumSet.noneOf(Role.class);
            for (var role : List.of(Role.REVIEWER, Role.REVIEWER, Role.COORDINATOR, Role.OMBUDSPERSON)) {
                if (random.nextInt(3) == 0) {
                    roles.add(role);
                }
            }
            staff.add(new StaffMember(
                    new StaffKey("s" + i),
                    "Kim" + i + " " + SURNAMES[random.nextInt(SURNAMES.length)],
                    new TeamKey("t" + random.nextInt(teamCount)),
                    roles,
                    random.nextInt(6) == 0 ? Set.of("p") : Set.of()));
        }
        var teams = new ArrayList<Team>();
        for (int i = 0; i < teamCount; i++) {
            var parent = i > 0 && random.nextInt(4) > 0
                    ? Optional.of(new TeamKey("t" + random.nextInt(i)))
                    : Optional.<TeamKey>empty();
            var lead = random.nextInt(5) > 0
                    ? Optional.of(new StaffKey("s" + random.nextInt(staffCount)))
                    : Optional.<StaffKey>empty();
            teams.add(new Team(new TeamKey("t" + i), "Team " + i, parent, lead, Optional.empty()));
        }
        return new Department(
                Office.FOREIGNERS,
                "ABH",
                Map.of("de", "Amt"),
                "SN",
                List.of("de"),
                List.of(new Category("PROCESSING_TIME", Map.of("de", "Dauer"), false, false)),
                new Terms(Map.of(), Office.WEEKDAYS),
                new Seating(random.nextBoolean() ? SameTeam.EXCLUDING : SameTeam.DISCLOSABLE, false, Optional.empty()),
                teams,
                staff,
                List.of(new Partner("p", "Verein Brücke", "ASSOCIATION", false)),
                List.of());
    }

    public PairHistory pairs(Department department) {
        var byPair = new HashMap<Pair, Integer>();
        int total = 0;
        for (int i = 0; i < random.nextInt(4); i++) {
            var one = any(department);
            var other = any(department);
            if (!one.equals(other)) {
                int count = 1 + random.nextInt(12);
                byPair.merge(new Pair(one, other), count, Integer::sum);
                total += count;
            }
        }
        return new PairHistory(total, byPair);
    }

    public StaffKey any(Department department) {
        return department.staff().get(random.nextInt(department.staff().size())).key();
    }

    public String surname() {
        return SURNAMES[random.nextInt(SURNAMES.length)];
    }

    public int upTo(int bound) {
        return random.nextInt(bound);
    }
}
