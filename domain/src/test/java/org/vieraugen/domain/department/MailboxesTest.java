package org.vieraugen.domain.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.Terms;

/** Where staff are written to. */
class MailboxesTest {
    private static final Mailbox TEAM = new Mailbox("arbeit@amt.example", new TeamKey("t1"), "Arbeit");
    private static final Mailbox DESK = new Mailbox("beschwerde@stadt.example", new TeamKey("office"), "Beschwerden");
    private static final Mailbox HERS = new Mailbox("ombud@stadt.example", new TeamKey("ombuds"), "Ombudsstelle");

    private static Department with(String ombudsTeam, Mailbox... boxes) {
        return with(
                List.of(
                        person("r", "t1", Role.REVIEWER),
                        person("c", "office", Role.COORDINATOR),
                        person("o", ombudsTeam, Role.OMBUDSPERSON)),
                boxes);
    }

    private static Department with(List<StaffMember> staff, Mailbox... boxes) {
        return new Department(
                new DepartmentKey("amt"),
                "X",
                Map.of("de", "X"),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), day -> true),
                new Seating(SameTeam.DISCLOSABLE, false, Optional.empty()),
                List.of(),
                staff,
                List.of(),
                List.of(boxes));
    }

    private static StaffMember person(String key, String team, Role role) {
        return new StaffMember(new StaffKey(key), "N " + key, new TeamKey(team), Set.of(role), Set.of());
    }

    @Test
    void whoever_writes_in_a_language_of_the_box_is_answered_in_it_and_all_others_in_the_first() {
        var box = new Mailbox(
                "a@stadt.example",
                new TeamKey("office"),
                "Beschwerden",
                List.of("en", "ar"),
                Mailbox.Becomes.COMPLAINT,
                Optional.empty());
        assertThat(box.language("ar")).isEqualTo("ar");
        assertThat(box.language("vi")).isEqualTo("en");
        assertThat(DESK.language("ar")).isEqualTo("de");
    }

    @Test
    void the_ombudsperson_is_written_to_at_her_own_box_and_all_others_at_the_complaints_offices() {
        var department = with("ombuds", TEAM, DESK, HERS);
        assertThat(department.mailboxesFor(Role.COORDINATOR, false)).startsWith(DESK);
        assertThat(department.mailboxesFor(Role.REVIEWER, false)).startsWith(DESK);
        assertThat(department.mailboxesFor(Role.OMBUDSPERSON, false)).startsWith(HERS);
        assertThat(with("ombuds", TEAM, DESK).mailboxesFor(Role.OMBUDSPERSON, false))
                .startsWith(DESK);
        assertThat(with("ombuds", TEAM).mailboxesFor(Role.COORDINATOR, false)).startsWith(TEAM);
    }

    @Test
    void F12_whoever_stands_in_is_written_to_next() {
        var deputies = new Mailbox("vertretung@stadt.example", new TeamKey("deputies"), "Vertretung");
        var standingIn = new ArrayList<>(with("ombuds").staff());
        standingIn.add(person("d", "deputies", Role.DEPUTY));

        assertThat(with(standingIn, TEAM, DESK, HERS, deputies).mailboxesFor(Role.COORDINATOR, false))
                .containsExactly(DESK, HERS, deputies);
        assertThat(with(standingIn, TEAM, DESK, HERS, deputies).mailboxesFor(Role.COORDINATOR, true))
                .containsExactly(HERS, deputies);
    }

    @Test
    void I6_of_a_protected_complaint_only_a_box_that_no_coordinator_reads_is_told() {
        for (var role : Role.values()) {
            assertThat(with("ombuds", TEAM, DESK, HERS).mailboxesFor(role, true))
                    .containsExactly(HERS);
            assertThat(with("ombuds", TEAM, DESK).mailboxesFor(role, true)).isEmpty();
            assertThat(with("office", TEAM, DESK).mailboxesFor(role, true)).isEmpty();
        }
    }
}
