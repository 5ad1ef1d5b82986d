package org.vieraugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts as the rules are told of them. */
class IcuScriptsTest {
    private final IcuScripts scripts = new IcuScripts();

    @ParameterizedTest
    @CsvSource({
        "ольбрих, olbrikh",
        "шварц, švarts",
        "гартвіг, khartvikh",
        "όλμπριχ, olbrikh",
        "φρανκ, frank",
        "براندت, brandt",
        "کیسلر, kislr",
        "ब्रांट, brant",
        "ブ, bu",
        "布, bu",
        "ብራንት, brant"
    })
    void a_word_is_told_as_it_is_heard(String word, String heard) {
        assertThat(scripts.latin(word)).contains(heard);
    }

    @Test
    void what_looks_like_a_Latin_letter_is_told_from_what_does_not() {
        assertThat(scripts.unmasked("Вrаndt")).isEqualTo("Brandt");
        assertThat(scripts.unmasked("Ольга")).contains("ль");
        assertThat(scripts.unmasked("Müller")).isEqualTo("Müller");
    }

    @Test
    void nothing_is_told_of_nothing() {
        assertThat(scripts.latin("")).isEmpty();
        assertThat(scripts.unmasked("")).isEmpty();
    }
}
