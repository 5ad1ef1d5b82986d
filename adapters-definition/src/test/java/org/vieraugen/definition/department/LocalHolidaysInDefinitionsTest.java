package org.vieraugen.definition.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.definition.Differences;
import org.vieraugen.domain.department.Department;

class LocalHolidaysInDefinitionsTest {
    private static Department read(String state, String local) {
        var reader = new DefinitionReader();
        reader.read(
                "amt.yaml",
                """
                key: amt
                prefix: AMT
                names: {de: Amt}
                federalState: %s
                %s
                languages: [de]
                categories:
                  - {key: OTHER, names: {de: Anderes}}
                teams:
                  - {key: a, name: A}
                  - {key: b, name: B}
                staff:
                  - {key: x1, name: Eins, team: a, roles: [COORDINATOR]}
                  - {key: x2, name: Zwei, team: b, roles: [OMBUDSPERSON]}
                lastSeat:
                  name: Ausschuss
                  members: [{key: l1, name: A}, {key: l2, name: B}, {key: l3, name: C}, {key: l4, name: D}, {key: l5, name: E}]
                """
                        .formatted(state, local));
        return reader.departments().get(0);
    }

    @Test
    void a_municipality_names_its_own_and_whoever_confirms_sees_it() {
        var before = read("BY", "");
        var after = read("BY", "localHolidays: [peace-festival, assumption]");
        var decided = LocalDate.of(2028, 7, 16);

        assertThat(before.terms().start(DeadlineKind.OBJECTION, decided, false).due())
                .isEqualTo("2028-08-15");
        assertThat(after.terms().start(DeadlineKind.OBJECTION, decided, false).due())
                .isEqualTo("2028-08-16");
        assertThat(after.terms()
                        .start(DeadlineKind.OBJECTION, decided.minusDays(7), false)
                        .due())
                .isEqualTo("2028-08-09");
        assertThat(Differences.between(before, after))
                .containsExactly(new DepartmentChange(
                        DepartmentChange.Kind.CALENDAR,
                        new DepartmentChange.About("", ""),
                        List.of("BY"),
                        List.of("BY + assumption + peace-festival")));
        assertThat(Differences.between(before, read("SN", "")))
                .contains(new DepartmentChange(
                        DepartmentChange.Kind.CALENDAR,
                        new DepartmentChange.About("", ""),
                        List.of("BY"),
                        List.of("SN")));
    }

    @Test
    void one_that_no_part_of_the_state_has_is_refused() {
        assertThatThrownBy(() -> read("NI", "localHolidays: [peace-festival]"))
                .hasMessageContaining("amt.yaml:5")
                .hasMessageContaining("no part of NI has a holiday 'peace-festival'");
        assertThatThrownBy(() -> read("BY", "localHolidays: [oktoberfest]")).hasMessageContaining("oktoberfest");
    }
}
