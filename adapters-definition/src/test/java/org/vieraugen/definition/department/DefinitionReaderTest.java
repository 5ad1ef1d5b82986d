package org.vieraugen.definition.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.department.Problem;
import org.vieraugen.application.department.WrongDefinition;

/** A definition that is none is refused with its line, however it is nested. */
class DefinitionReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "[{a: ", "- ", "? ", "&a [", "!!seq ["})
    void thousands_of_levels_are_a_problem_of_the_text(String level) {
        var reader = new DefinitionReader();
        reader.read("proposed", "key: x\nnames: " + level.repeat(3_000));
        assertThatThrownBy(reader::departments)
                .isInstanceOfSatisfying(WrongDefinition.class, wrong -> assertThat(wrong.problems())
                        .isNotEmpty());
    }

    private static List<String> problems(String categories, String mailboxes) {
        var reader = new DefinitionReader();
        reader.read(
                "proposed",
                """
                key: amt
                prefix: AMT
                names: {de: Amt}
                federalState: SN
                languages: [de]
                categories: %s
                teams: [{key: a, name: A}]
                staff: [{key: x1, name: Eins, team: a, roles: [COORDINATOR]}]
                mailboxes: %s
                """
                        .formatted(categories, mailboxes));
        try {
            reader.departments();
            return List.of();
        } catch (WrongDefinition e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void of_the_categories_one_at_least_has_not_ended_and_a_mailbox_has_one_of_those() {
        var box = "[{address: a@amt.example, team: a, purpose: Post, becomes: complaint, category: OLD}]";
        var both = "[{key: OLD, names: {de: Alt}, ended: true}, {key: NEW, names: {de: Neu}}]";
        assertThat(problems(both, "[]")).isEmpty();
        assertThat(problems("[{key: OLD, names: {de: Alt}, ended: true}]", "[]"))
                .containsExactly("proposed:6: 'categories' must name at least one that has not ended");
        assertThat(problems(both, box))
                .containsExactly("proposed:9: a@amt.example: there is no category 'OLD', or it has ended");
        assertThat(problems(both.replace("ended: true", "ended: false"), box)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: &a [*a]",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
                "\u0000",
                "%YAML 9.9\n---\nkey: x"
            })
    void what_points_to_itself_or_is_no_text_is_one_too(String yaml) {
        var reader = new DefinitionReader();
        reader.read("proposed", yaml);
        assertThatThrownBy(reader::departments).isInstanceOf(WrongDefinition.class);
    }
}
