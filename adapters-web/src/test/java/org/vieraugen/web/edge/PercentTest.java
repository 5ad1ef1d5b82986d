package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percent signs are read in one way only. */
class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "/a, /a",
        "%41, A",
        "x%41, xA",
        "%41x, Ax",
        "%7e%7E, ~~",
        "a%20b, a b",
        "%C3%A4, ä",
        "%e2%82%ac, €",
        "%F0%9F%90%8C, 🐌",
        "!~, !~",
        "%25, %",
        "%2541, %41"
    })
    void a_text_is_read_once_as_UTF_8(String encoded, String text) {
        assertThat(Percent.decoded(encoded).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void nothing_is_a_text_as_well() {
        assertThat(Percent.decoded("")).contains(new Percent.Decoded("", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%", "a%", "%4", "a%4", "%%", "%g4", "%4g", "%-1", "%+1", "a b", " ", "ä", "\u007f", "\u001f", "%4ä"
            })
    void what_is_no_ASCII_and_a_sign_without_two_digits_is_refused(String encoded) {
        assertThat(Percent.decoded(encoded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C3", "%FF", "%C0%AF", "%ED%A0%80", "%80", "%F0%9F%90"})
    void what_is_no_UTF_8_is_refused(String encoded) {
        assertThat(Percent.decoded(encoded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%01", "%08", "%0B", "%0C", "%0E", "%1F", "%7F", "a%00b"})
    void control_characters_are_refused(String encoded) {
        assertThat(Percent.decoded(encoded)).isEmpty();
    }

    @Test
    void tabs_and_ends_of_lines_stand_in_forms_and_are_taken() {
        assertThat(Percent.decoded("%09%0A%0D").orElseThrow().text()).isEqualTo("\t\n\r");
    }

    @ParameterizedTest
    @CsvSource({"%2F, true", "a%2fb, true", "/a, false", "%252F, false", "%2E, false"})
    void a_hidden_slash_is_told(String encoded, boolean hidden) {
        assertThat(Percent.decoded(encoded).orElseThrow().hasHiddenSlash()).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%\uff14\uff11", "%4\uff11", "%\u06641", "%4\uff21"})
    void digits_of_other_scripts_are_none(String encoded) {
        assertThat(Percent.decoded(encoded)).isEmpty();
    }
}
