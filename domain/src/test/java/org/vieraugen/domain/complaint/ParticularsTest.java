package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.domain.Malformed;

/** How much a complainant may tell, and which error tells the field that has too much or too little. */
class ParticularsTest {
    private static void refused(ThrowingCallable told, String field, String reason) {
        assertThatThrownBy(told).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }

    /** All is well but, perhaps, that one field. */
    private static Particulars with(SubmissionField field, String given) {
        var told = Optional.of(given);
        return new Particulars(
                told.filter(one -> field == SubmissionField.TEXT).orElse("Es dauert."),
                told.filter(one -> field == SubmissionField.WISH).orElse(""),
                told.filter(one -> field == SubmissionField.CIRCUMSTANCES),
                told.filter(one -> field == SubmissionField.NAMED).stream().toList(),
                told.filter(one -> field == SubmissionField.REPRESENTATIVE),
                told.filter(one -> field == SubmissionField.FILE_NUMBER),
                told.filter(one -> field == SubmissionField.INTERPRETER));
    }

    private static Particulars naming(List<String> names) {
        return new Particulars("Es dauert.", "", Optional.empty(), names, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, text, 20000",
        "WISH, wish, 20000",
        "CIRCUMSTANCES, circumstances, 2000",
        "NAMED, namedStaff, 200",
        "REPRESENTATIVE, representative, 300",
        "FILE_NUMBER, fileNumber, 100"
    })
    void each_field_has_its_length_in_characters_of_any_script(SubmissionField field, String name, int most) {
        assertThat(with(field, "😀".repeat(most))).isNotNull();
        refused(() -> with(field, "😀".repeat(most + 1)), name, "too-long");
        refused(() -> with(field, "a\0"), name, "nul");
        refused(() -> with(field, "a\ud83d"), name, "half-character");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "NAMED", "REPRESENTATIVE", "FILE_NUMBER"})
    void what_is_given_there_says_something(SubmissionField field) {
        refused(() -> with(field, " \u200b"), field.field(), "empty");
    }

    @ParameterizedTest
    @EnumSource(names = {"WISH", "CIRCUMSTANCES"})
    void nothing_need_be_wished_nor_said_of_where(SubmissionField field) {
        assertThat(with(field, "")).isNotNull();
    }

    @Test
    void at_most_20_are_named() {
        assertThat(naming(Collections.nCopies(20, "Herr Thal")).named()).hasSize(Particulars.MOST_NAMED);
        refused(() -> naming(Collections.nCopies(21, "Herr Thal")), "namedStaff", "too-many");
    }

    @Test
    void what_was_told_never_changes() {
        var names = new ArrayList<>(List.of("Herr Thal"));
        var told = naming(names);
        names.add("Frau Wirth");
        assertThat(told.named()).containsExactly("Herr Thal");
    }
}
