package org.vieraugen.domain.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import org.vieraugen.domain.offer.Duties;
import org.vieraugen.domain.organisation.Organisation;

class HomeDeskTest {
    private final Organisation organisation = new Organisation(List.of(department("one", "a"), department("two", "b")));

    private static Department department(String key, String staff) {
        var team = new TeamKey("team-" + key);
        return new Department(
                new DepartmentKey(key),
                "XX",
                Map.of("de", key),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), day -> true),
                new Seating(SameTeam.DISCLOSABLE, true, Optional.empty()),
                List.of(new Team(team, key, Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(new StaffMember(
                        new StaffKey(staff), staff, team, Set.of(Role.COORDINATOR, Role.REVIEWER), Set.of())),
                List.of(),
                List.of());
    }

    @Test
    void a_desk_ends_at_its_department_and_a_lent_reviewer_does_not() {
        var caller = new Caller(new StaffKey("b"), Set.of(Role.COORDINATOR, Role.REVIEWER));
        assertThatThrownBy(() -> HomeDesk.requireFor(caller, Role.COORDINATOR, new DepartmentKey("one"), organisation))
                .isInstanceOf(Denied.class);
        assertThatCode(() -> HomeDesk.requireFor(caller, Role.REVIEWER, new DepartmentKey("one"), organisation))
                .doesNotThrowAnyException();
        assertThatCode(() -> HomeDesk.requireFor(caller, Role.COORDINATOR, new DepartmentKey("two"), organisation))
                .doesNotThrowAnyException();
    }

    /** None of these shows a complaint. */
    private static final Set<Duty> OF_THE_ADMINISTRATOR = Set.of(
            OfficeDuty.ACCOUNTS,
            OfficeDuty.GIVE_ACCESS,
            OfficeDuty.ROTATE_KEYS,
            OfficeDuty.PROPOSE_DEFINITION,
            OfficeDuty.CONFIRM_DEFINITION,
            OfficeDuty.ABSENCE,
            OfficeDuty.ABSENCE_OF_OTHERS);

    @Test
    void F9_the_administrator_has_no_duty_that_touches_a_complaint() {
        var admin = new Caller(new StaffKey("a"), Set.of(Role.ADMIN));
        for (var duty : Duties.all()) {
            if (!OF_THE_ADMINISTRATOR.contains(duty)) {
                assertThatThrownBy(() -> admin.must(duty)).isInstanceOf(Denied.class);
            }
        }
    }
}
