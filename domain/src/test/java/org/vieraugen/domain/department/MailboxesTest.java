package org.vieraugen.domain.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.Terms;

/** Where staff are written to. */
class MailboxesTest {
    private static final Mailbox TEAM = new Mailbox("arbeit@amt.example", new TeamKey("t1"), "Arbeit");
    private static final Mailbox DESK = new Mailbox("beschwerde@stadt.example", new TeamKey("office"), "Beschwerden");
    private static final Mailbox HERS = new Mailbox("ombud@stadt.example", new TeamKey("ombuds"), "Ombudsstelle");

    private static Department with(String ombudsTeam, Mailbox... boxes) {
        return new Department(
                new DepartmentKey("amt"),
                "X",
                Map.of("de", "X"),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), day -> true),
                SameTeam.DISCLOSABLE,
                false,
                List.of(),
                List.of(
                        person("r", "t1", Role.REVIEWER),
                        person("c", "office", Role.COORDINATOR),
                        person("o", ombudsTeam, Role.OMBUDSPERSON)),
                List.of(),
                List.of(boxes));
    }

    private static StaffMember person(String key, String team, Role role) {
        return new StaffMember(new StaffKey(key), "N " + key, new TeamKey(team), Set.of(role), Set.of());
    }

    @Test
    void the_ombudsperson_is_written_to_at_her_own_box_and_all_others_at_the_complaints_offices() {
        var department = with("ombuds", TEAM, DESK, HERS);
        assertThat(department.mailboxFor(Role.COORDINATOR, false)).contains(DESK);
        assertThat(department.mailboxFor(Role.REVIEWER, false)).contains(DESK);
        assertThat(department.mailboxFor(Role.OMBUDSPERSON, false)).contains(HERS);
        assertThat(with("ombuds", TEAM, DESK).mailboxFor(Role.OMBUDSPERSON, false))
                .contains(DESK);
        assertThat(with("ombuds", TEAM).mailboxFor(Role.COORDINATOR, false)).contains(TEAM);
    }

    @Test
    void I6_of_a_protected_complaint_only_a_box_that_no_coordinator_reads_is_told() {
        for (var role : Role.values()) {
            assertThat(with("ombuds", TEAM, DESK, HERS).mailboxFor(role, true)).contains(HERS);
            assertThat(with("ombuds", TEAM, DESK).mailboxFor(role, true)).isEmpty();
            assertThat(with("office", TEAM, DESK).mailboxFor(role, true)).isEmpty();
        }
    }
}
