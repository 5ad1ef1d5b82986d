package org.vieraugen.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Involvement;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.seat.Candidates;
import org.vieraugen.domain.seat.Workload;

/** Who may review, asked over 10,000 reviewers in 1,000 teams. */
final class WhoMayReview {
    private static final int STAFF = 10_000;
    private static final int TEAMS = 1_000;

    private WhoMayReview() {}

    static long medianMicros() {
        var key = new DepartmentKey("big");
        var teams = new ArrayList<Team>();
        for (int i = 0; i < TEAMS; i++) {
            teams.add(new Team(
                    new TeamKey("t" + i),
                    "Team " + i,
                    i == 0 ? Optional.empty() : Optional.of(new TeamKey("t" + (i - 1) / 4)),
                    Optional.of(new StaffKey("s" + i * (STAFF / TEAMS))),
                    Optional.empty()));
        }
        var staff = new ArrayList<StaffMember>();
        for (int i = 0; i < STAFF; i++) {
            staff.add(new StaffMember(
                    new StaffKey("s" + i),
                    "P" + i,
                    new TeamKey("t" + i / (STAFF / TEAMS)),
                    Set.of(Role.REVIEWER),
                    Set.of()));
        }
        var organisation = new Organisation(List.of(new Department(
                key,
                "BIG",
                Map.of("de", "Groß"),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), day -> true),
                new Seating(SameTeam.DISCLOSABLE, false, Optional.empty()),
                teams,
                staff,
                List.of(),
                List.of())));
        var load = new java.util.HashMap<StaffKey, Integer>();
        for (int i = 0; i < STAFF; i++) {
            load.put(new StaffKey("s" + i), i * 7 % 13);
        }
        var times = new long[1_000];
        for (int i = 0; i < times.length; i++) {
            var in = new Involvement(
                    Set.of(new StaffKey("s" + 9 * i)),
                    Set.of(),
                    Set.of(new StaffKey("s" + 7 * i)),
                    List.of(),
                    Set.of(),
                    Map.of(),
                    Optional.empty(),
                    PairHistory.NONE,
                    organisation.chart(),
                    SameTeam.DISCLOSABLE);
            long start = System.nanoTime();
            var found = Candidates.of(
                    Seat.FIRST,
                    organisation,
                    key,
                    Conflicts.of(in, Seat.FIRST),
                    List.of(),
                    new Workload(load, Map.of()));
            times[i] = System.nanoTime() - start;
            if (found.ranked().size() != STAFF) {
                throw new IllegalStateException("everybody is a candidate");
            }
        }
        var warm = Arrays.copyOfRange(times, 900, 1_000);
        Arrays.sort(warm);
        return warm[50] / 1_000;
    }
}
