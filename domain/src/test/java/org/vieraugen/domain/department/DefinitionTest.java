package org.vieraugen.domain.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.WEEKDAYS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;

/** What a definition says of a department: keys, names by language, categories, staff. */
class DefinitionTest {
    private static final Team TEAM =
            new Team(new TeamKey("t"), "Team", Optional.empty(), Optional.empty(), Optional.empty());

    private static Department department(Map<String, String> names) {
        return new Department(
                new DepartmentKey("amt"),
                "AMT",
                names,
                "SN",
                List.of("de"),
                List.of(new Category("A", Map.of(), false, false), new Category("B", Map.of(), true, false)),
                new Terms(Map.of(), WEEKDAYS),
                new Seating(SameTeam.DISCLOSABLE, false, Optional.empty()),
                List.of(TEAM),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_name_is_given_in_the_language_or_in_german_or_by_its_key() {
        var names = Map.of("de", "Amt", "en", "Office");
        assertThat(department(names).name("en")).isEqualTo("Office");
        assertThat(department(names).name("fr")).isEqualTo("Amt");
        assertThat(department(Map.of("en", "Office")).name("fr")).isEqualTo("amt");
        var category = new Category("A", names, false, false);
        assertThat(category.name("en")).isEqualTo("Office");
        assertThat(category.name("fr")).isEqualTo("Amt");
        assertThat(new Category("A", Map.of(), false, false).name("de")).isEqualTo("A");
    }

    @Test
    void a_category_that_the_department_does_not_have_is_refused_with_those_that_it_has() {
        assertThat(department(Map.of()).category("B").aboutDecision()).isTrue();
        assertThatThrownBy(() -> department(Map.of()).category("C"))
                .isInstanceOf(Malformed.class)
                .hasMessage("must be one of A, B");
    }

    @Test
    void a_team_is_found_by_its_key() {
        assertThat(department(Map.of()).team(new TeamKey("t"))).contains(TEAM);
        assertThat(department(Map.of()).team(new TeamKey("u"))).isEmpty();
        assertThat(department(Map.of()).seating().lastSeat()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z9", "0.a-b", "a.brandt", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"})
    void a_key_of_staff_or_of_a_team_has_1_to_40_small_letters_digits_dots_and_hyphens(String text) {
        assertThat(new StaffKey(text)).hasToString(text);
        assertThat(new TeamKey(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".a",
                "-a",
                "A",
                "ä",
                "a b",
                "a_b",
                "a/b",
                "a:b",
                "a{",
                "`a",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddd"
            })
    void and_nothing_else(String text) {
        assertThatThrownBy(() -> new StaffKey(text))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo("bad-key"));
        assertThatThrownBy(() -> new TeamKey(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, true",
        "a-9, true",
        "aaaaaaaaaabbbbbbbbbbcccccccccc, true",
        "a, false",
        "9a, false",
        "a.b, false",
        "Ab, false",
        "aaaaaaaaaabbbbbbbbbbccccccccccd, false"
    })
    void a_departments_key_has_2_to_30_and_begins_with_a_letter(String text, boolean good) {
        if (good) {
            assertThat(new DepartmentKey(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> new DepartmentKey(text)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void keys_stand_in_the_order_of_their_letters() {
        assertThat(new StaffKey("a")).isLessThan(new StaffKey("b"));
        assertThat(new StaffKey("b")).isGreaterThan(new StaffKey("a"));
        assertThat(new TeamKey("a")).isLessThan(new TeamKey("b"));
        assertThat(new TeamKey("b")).isGreaterThan(new TeamKey("a"));
        assertThat(new DepartmentKey("aa")).isLessThan(new DepartmentKey("ab"));
        assertThat(new DepartmentKey("ab")).isGreaterThan(new DepartmentKey("aa"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_of_the_staff_is_the_complainant_the_system_or_from_outside(Role role) {
        assertThat(role.isForStaff())
                .isEqualTo(
                        !Set.of(Role.COMPLAINANT, Role.SYSTEM, Role.PARTICIPANT).contains(role));
        var person = new StaffMember(new StaffKey("a"), "A", new TeamKey("t"), Set.of(Role.ANALYST), Set.of());
        assertThat(person.is(role)).isEqualTo(role == Role.ANALYST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Claudia Brandt|Claudia,Brandt",
                "Brandt, Claudia|Claudia,Brandt",
                "Prof. Dr. med. Claudia Brandt|Claudia,Brandt",
                "Dipl.-Ing. Claudia\u00a0 Brandt|Claudia,Brandt",
                "Dr.-Claudia Brandt|Dr.-Claudia,Brandt",
                "Dr.|Dr."
            })
    void C1_a_name_is_read_in_the_order_in_which_it_is_spoken_and_without_titles(String name, String words) {
        assertThat(FullName.words(name)).containsExactly(words.split(",", -1));
    }

    @Test
    void C1_names_are_compared_without_case_accents_titles_and_spellings() {
        assertThat(FullName.compared("Dr. MÜLLER-Groß, Jörg")).isEqualTo(FullName.compared("joerg mueller-gross"));
        assertThat(FullName.compared("Jörg - Müller")).isEqualTo("jorg muller");
        assertThat(Surnames.words("Müller-Lüdenscheid, B. und Straße"))
                .containsExactlyInAnyOrder("muller", "ludenscheid", "und", "strasse");
        assertThat(Surnames.fold("Goethe")).isEqualTo("gothe");
        assertThat(Surnames.fold("Baer")).isEqualTo("bar");
    }

    @Test
    void C1_a_comma_before_a_name_does_not_belong_to_it() {
        assertThat(FullName.words(", Claudia Brandt")).containsExactly("Claudia", "Brandt");
    }
}
