package org.vieraugen.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.LENT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Subject;

/** What staff do at their desk and in no single subject. */
class DeskJournalTest {
    private final House house = new House();

    @Test
    void it_stands_in_the_own_departments_chain_with_facts_and_the_first_role() {
        house.desk.note(DEMIR, Set.of(Role.REVIEWER, Role.COORDINATOR), AccessEntries.EXPORTED, Map.of("days", 7));
        assertThat(house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.by()).contains(DEMIR);
            assertThat(act.as()).isEqualTo(Role.COORDINATOR);
            assertThat(act.part()).isEqualTo(Part.LOOK);
            assertThat(act.at()).isEqualTo(house.clock.instant());
            assertThat(act.facts()).containsExactly(Map.entry("days", "7"));
        });
        house.desk.note(LENT, Set.of(Role.REVIEWER), AccessEntries.SIGNED_IN, Map.of());
        assertThat(house.atDesk()).hasSize(1);
        assertThat(house.journal.acts(new DepartmentKey("registry"), Subject.DESK))
                .hasSize(1);
    }

    @Test
    void whoever_has_no_role_acts_as_the_system_and_whoever_is_in_no_chart_leaves_nothing() {
        house.desk.note(KESSLER, Set.of(), AccessEntries.SIGNED_IN, Map.of());
        assertThat(house.atDesk()).singleElement().satisfies(act -> assertThat(act.as())
                .isEqualTo(Role.SYSTEM));
        house.desk.note(new StaffKey("nobody"), Set.of(Role.ADMIN), AccessEntries.SIGNED_IN, Map.of());
        assertThat(house.atDesk()).hasSize(1);
    }

    @Test
    void F13_a_failed_sign_in_is_counted_with_a_name_where_there_is_somebody_and_without_where_not() {
        house.desk.failed(LENT, Map.of("by", "PASSWORD"));
        assertThat(house.journal.acts(new DepartmentKey("registry"), Subject.DESK))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo(AccessEntries.SIGN_IN_FAILED);
                    assertThat(act.by()).contains(LENT);
                    assertThat(act.as()).isEqualTo(Role.REVIEWER);
                    assertThat(act.facts()).containsEntry("by", "PASSWORD");
                });
        house.desk.failed(new StaffKey("nobody"), Map.of("by", "CODE"));
        assertThat(house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.SIGN_IN_FAILED);
            assertThat(act.by()).isEmpty();
            assertThat(act.people()).isEmpty();
            assertThat(act.as()).isEqualTo(Role.SYSTEM);
            assertThat(act.facts()).containsEntry("by", "CODE");
        });
        assertThat(List.copyOf(house.outbox.letters())).isEmpty();
    }
}
