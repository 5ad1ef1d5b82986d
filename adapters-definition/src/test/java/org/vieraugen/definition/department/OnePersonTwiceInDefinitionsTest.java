package org.vieraugen.definition.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.department.Problem;
import org.vieraugen.application.department.WrongDefinition;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.definition.DepartmentChange.About;
import org.vieraugen.domain.definition.DepartmentChange.Kind;
import org.vieraugen.domain.definition.Differences;
import org.vieraugen.domain.department.Department;

class OnePersonTwiceInDefinitionsTest {
    private static final String LAST = "  - {key: s94, name: Birgit Neumann, team: services, roles: [AUDITOR]}";

    private static String sample() throws IOException {
        try (var file = DefinitionReader.class.getResourceAsStream("foreigners.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sampleAnd(String entry) throws IOException {
        return sample().replace(LAST, LAST + "\n  - " + entry);
    }

    private static List<Department> read(String... yaml) {
        var reader = new DefinitionReader();
        for (int i = 0; i < yaml.length; i++) {
            reader.read("file" + i + ".yaml", yaml[i]);
        }
        return reader.together();
    }

    private static List<String> problems(String... yaml) {
        return catchThrowableOfType(WrongDefinition.class, () -> read(yaml)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void one_name_in_two_teams_is_a_problem_with_its_line_until_the_definition_answers() throws IOException {
        assertThat(problems(sampleAnd("{key: s96, name: Dr. Nora BRANDT, team: t6}")))
                .singleElement()
                .asString()
                .matches(
                        "file0\\.yaml:\\d\\d: the name Dr\\. Nora BRANDT stands in two teams \\(t3, t6\\): is this one person\\? .*");
        assertThat(read(sampleAnd("{key: s96, name: Dr. Nora Brandt, team: t6, samePersonAs: s33}")))
                .hasSize(1);
        assertThat(read(sampleAnd("{key: s96, name: Nora Brandt, team: t6, notSamePersonAs: [s33]}")))
                .hasSize(1);
        assertThat(problems(sampleAnd("{key: s96, name: Nora Brandt, team: t6, samePersonAs: s99}")))
                .singleElement()
                .asString()
                .contains("samePersonAs");
    }

    @Test
    void F12_the_ombudsperson_stands_in_no_line_under_another_key_either() throws IOException {
        assertThat(problems(sampleAnd("{key: s96, name: Maria Petrenko, team: t6, samePersonAs: s92}")))
                .anyMatch(problem -> problem.contains("s92 is OMBUDSPERSON and stands in a line of command"));
    }

    @Test
    void departments_are_asked_together() throws IOException {
        var other =
                """
                key: amt
                prefix: AMT
                names: {de: Amt}
                federalState: SN
                languages: [de]
                categories:
                  - {key: OTHER, names: {de: Anderes}}
                teams:
                  - {key: a, name: A}
                  - {key: b, name: B}
                staff:
                  - {key: x1, name: Nora Brandt, team: a, roles: [COORDINATOR]%s}
                  - {key: x2, name: Zwei, team: b, roles: [OMBUDSPERSON]}
                lastSeat:
                  name: Ausschuss
                  members:
                    - {key: l1, name: Wanda Abel, samePersonAs: s71}
                    - {key: l2, name: B}
                    - {key: l3, name: C}
                    - {key: l4, name: D}
                    - {key: l5, name: E}
                """;

        assertThat(problems(sample(), other.formatted("")))
                .singleElement()
                .asString()
                .startsWith("file1.yaml:12:");
        assertThat(read(sample(), other.formatted(", samePersonAs: s33"))).hasSize(2);
    }

    @Test
    void whoever_confirms_sees_the_answer() throws IOException {
        var before = read(sampleAnd("{key: s96, name: Nora Brandt, team: t6, notSamePersonAs: [s33]}"));
        var after = read(sampleAnd("{key: s96, name: Nora Brandt, team: t6, samePersonAs: s33}"));

        assertThat(Differences.between(before.get(0), after.get(0)))
                .containsExactly(
                        new DepartmentChange(
                                Kind.SAME_PERSON,
                                new About("s96", "Nora Brandt (s96)"),
                                List.of(),
                                List.of("Nora Brandt (s33)")),
                        new DepartmentChange(
                                Kind.OTHER_PERSON,
                                new About("s96", "Nora Brandt (s96)"),
                                List.of("Nora Brandt (s33)"),
                                List.of()));
    }
}
