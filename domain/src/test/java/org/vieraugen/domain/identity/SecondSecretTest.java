package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;

class SecondSecretTest {
    @Test
    void I5_nobody_needs_to_remember_capitals_accents_or_punctuation() {
        assertThat(SecondSecret.of("Müllers Kuh, Müllers Esel: das bist du!"))
                .isEqualTo(SecondSecret.of("mullers kuh mullers  ESEL das bist du"));
        assertThat(SecondSecret.of("Meine Großmutter wohnt in der Gießerstraße"))
                .isEqualTo(SecondSecret.of("MEINE GROSSMUTTER WOHNT IN DER GIESSERSTRASSE"));
        assertThat(SecondSecret.of("Annem kışın elmalı kurabiye yapardı"))
                .isEqualTo(SecondSecret.of("ANNEM KIŞIN ELMALI KURABİYE YAPARDI"));
        assertThat(SecondSecret.of("Η γιαγιά μας έφτιαχνε γλυκό του κουταλιού"))
                .isEqualTo(SecondSecret.of("Η ΓΙΑΓΙΑ ΜΑΣ ΕΦΤΙΑΧΝΕ ΓΛΥΚΟ ΤΟΥ ΚΟΥΤΑΛΙΟΥ"));
        assertThat(SecondSecret.of("جدتي تخبز كعكة التفاح في الشتاء")).isNotNull();
        assertThat(SecondSecret.of("我奶奶每年冬天都会烤一个很大很甜的苹果蛋糕给我们吃")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "kurz",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "1111 2222 1111 2222 1111",
                "!!!!!!!!!!!!!!!!!!!!!!!!!!"
            })
    void I5_what_is_easily_guessed_is_refused(String sentence) {
        assertThatThrownBy(() -> SecondSecret.of(sentence)).isInstanceOf(Malformed.class);
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        assertThat(SecondSecret.of("Meine Oma backt im Winter Apfelkuchen").toString())
                .doesNotContain("oma");
    }
}
