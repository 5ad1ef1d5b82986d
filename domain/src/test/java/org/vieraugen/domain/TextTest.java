package org.vieraugen.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\n\t", "\u00a0", "\u202f", "\u2007", "\u3000", "\u200b\u200b", "\u200c", "\u200d",
                        "\u200e\u200f",
                "\u202a\u202c", "\u2060", "\u2066\u2069", "\ufeff", "\u00ad", "\u061c", "\u180e", "\u115f", "\u1160",
                        "\u3164", "\uffa0",
                "\u2800", "\ufe0f", "\u034f", "\u0301", "\u17b4", "\ufff9\ufffb", "\ud834\udd73", "\udb40\udc41",
                        "\u0007", " \u00a0\u200b\u3164 "
            })
    void what_nobody_sees_is_no_text(String text) {
        assertThatThrownBy(() -> Text.required("text", text, 100))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo("empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a", "\u200ba", "ش", "မ", "ी", "😀", "ᅠa", "\u2801", "ー", "1\ufe0f"})
    void what_somebody_sees_is_one_and_stays_as_it_is(String text) {
        assertThat(Text.required("text", text, 100)).isEqualTo(text);
    }

    /** What Unicode keeps for characters that are not shown. */
    @ParameterizedTest
    @ValueSource(ints = {0xFFF0, 0xFFF4, 0xFFF8, 0xE0000, 0xE0800, 0xE0FFF})
    void a_place_kept_for_what_is_not_shown_is_invisible(int character) {
        assertThat(Text.isInvisible(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFEF, 0xFFFC, 0xDFFFF, 0xE1000})
    void and_its_neighbours_are_not(int character) {
        assertThat(Text.isInvisible(character)).isFalse();
    }

    @Test
    void what_may_be_empty_stays_as_it_is_too() {
        assertThat(Text.optional("text", " so ", 4)).isEqualTo(" so ");
        assertThat(Text.optional("text", "", 4)).isEmpty();
    }
}
