package org.vieraugen.definition.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
