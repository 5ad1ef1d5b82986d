package org.vieraugen.domain.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.WEEKDAYS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.NamedTwice.Problem;

/** A chart in which one name stands twice is asked about, and the answer stands in the definition. */
class NamedTwiceTest {
    private static StaffMember person(String key, String name, String team) {
        return new StaffMember(new StaffKey(key), name, new TeamKey(team), Set.of(), Set.of());
    }

    private static StaffMember same(StaffMember person, String as) {
        return new StaffMember(
                person.key(),
                person.name(),
                person.team(),
                person.roles(),
                Set.of(),
                Optional.of(new StaffKey(as)),
                Set.of());
    }

    private static StaffMember notSame(StaffMember person, String as) {
        return new StaffMember(
                person.key(),
                person.name(),
                person.team(),
                person.roles(),
                Set.of(),
                Optional.empty(),
                Set.of(new StaffKey(as)));
    }

    private static Department department(String key, StaffMember... staff) {
        return new Department(
                new DepartmentKey(key),
                "ABC",
                Map.of("de", key),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), WEEKDAYS),
                new Seating(SameTeam.DISCLOSABLE, false, Optional.empty()),
                List.of(),
                List.of(staff),
                List.of(),
                List.of());
    }

    private static List<String> problems(StaffMember... staff) {
        return NamedTwice.problems(List.of(department("one", staff))).stream()
                .map(problem -> problem.at() + ": " + problem.what().kind() + " "
                        + problem.what().about())
                .toList();
    }

    @Test
    void one_name_in_two_teams_is_asked_about_until_the_definition_answers() {
        var first = person("a1", "Nora Brandt", "a");
        var second = person("b1", "Nora Brandt", "b");

        assertThat(problems(first, second)).containsExactly("b1: named-in-two-teams [Nora Brandt, a1, b1, a, b]");
        assertThat(problems(first, same(second, "a1"))).isEmpty();
        assertThat(problems(first, notSame(second, "a1"))).isEmpty();
        assertThat(problems(notSame(first, "b1"), second)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nora  BRANDT",
                " Nora Brandt",
                "Dr. Nora Brandt",
                "Prof. Dr. med. Nora Brandt",
                "Brandt, Nora",
                "Dipl.-Ing. Nora Brandt",
                "No\u0301ra Brandt",
                "\uFF2Eora Brandt"
            })
    void names_are_compared_as_a_person_would(String written) {
        assertThat(problems(person("a1", "Nora Brandt", "a"), person("b1", written, "b")))
                .hasSize(1);
    }

    @Test
    void other_names_are_not_asked_about() {
        assertThat(problems(
                        person("a1", "Nora Brandt", "a"),
                        person("b1", "Claudia Brandt", "b"),
                        person("c1", "Nora Brand", "c")))
                .isEmpty();
    }

    @Test
    void the_organisation_is_asked_as_a_whole() {
        var here = department("one", person("a1", "Nora Brandt", "a"));
        var there = department("two", person("b1", "Nora Brandt", "b"));
        var answered = department("two", same(person("b1", "Nora Brandt", "b"), "a1"));

        assertThat(NamedTwice.problems(List.of(here, there)))
                .extracting(Problem::at)
                .containsExactly(new StaffKey("b1"));
        assertThat(NamedTwice.problems(List.of(here, answered))).isEmpty();
    }

    @Test
    void three_of_a_name_need_an_answer_each() {
        var first = person("a1", "Nora Brandt", "a");
        var second = notSame(person("b1", "Nora Brandt", "b"), "a1");
        var third = person("c1", "Nora Brandt", "c");

        assertThat(problems(first, second, third)).hasSize(1);
        assertThat(problems(first, second, same(third, "a1"))).isEmpty();
        assertThat(problems(first, second, notSame(third, "a1"))).hasSize(1);
    }

    @Test
    void an_answer_names_another_place_and_no_chain() {
        var first = person("a1", "Nora Brandt", "a");
        var second = person("b1", "Nora Brandt", "b");

        assertThat(problems(first, same(second, "b1"))).hasSize(1);
        assertThat(problems(first, same(second, "x9"))).hasSize(1);
        assertThat(problems(first, notSame(second, "x9"))).hasSize(1);
        assertThat(problems(first, notSame(second, "b1"))).hasSize(1);
        assertThat(problems(same(first, "b1"), same(second, "a1"))).hasSize(2);
        assertThat(problems(first, same(second, "a1"), same(person("c1", "Nora Brandt", "c"), "b1")))
                .hasSize(1);
        assertThat(problems(notSame(first, "b1"), same(second, "a1"))).hasSize(1);
    }

    @Test
    void F12_nobody_of_the_chart_sits_in_the_last_seat() {
        var member = new StaffMember(
                new StaffKey("l1"),
                "Nora Brandt",
                new TeamKey("last-seat.one"),
                Set.of(Role.LAST_SEAT),
                Set.of(),
                Optional.of(new StaffKey("a1")),
                Set.of());

        assertThat(problems(person("a1", "Nora Brandt", "a"), member))
                .containsExactly("l1: same-person-last-seat [a1]");
    }
}
