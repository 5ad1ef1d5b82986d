package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;

class IdentityTest {
    private static Identity with(String email) {
        return new Identity(Optional.empty(), Optional.empty(), Optional.of(email), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max@example.org",
                " max@example.org\u00a0",
                "max\u200b@example.org",
                "max@\u202eexample.org",
                "\u200emax@example.org\u200f",
                "max@exam\u00adple.org",
                "<max@example.org>",
                "Max Muster <max@example.org>",
                "\"Muster, Max\" <max@example.org>;",
                "mailto:max@example.org",
                "<MAILTO:max@example.org>",
                "max@example.org,",
                "max@example.org.",
                "max＠example。org",
                "ｍａｘ@example.org"
            })
    void an_address_is_kept_without_what_came_along_when_it_was_pasted(String given) {
        var cleaned = with(given).email().orElseThrow();
        assertThat(cleaned.replace("MAX", "max")).isEqualTo("max@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max",
                "@example.org",
                "max@",
                "max@example",
                "max@localhost",
                "max@example..org",
                "max@.example.org",
                "max@-example.org",
                "max@example-.org",
                "max@exa_mple.org",
                "max@example.o",
                "max@example.123",
                "max@192.168.0.1",
                "max@[192.168.0.1]",
                ".max@example.org",
                "max.@example.org",
                "ma..x@example.org",
                "max muster@example.org",
                "max\u00a0@example.org",
                "max@example.org, moritz@example.org",
                "max@example.org moritz@example.org",
                "max@@example.org",
                "max@example,org",
                "max(at)example.org",
                "mäx@example.org",
                "max@example.org\nBcc: a@b.de",
                "<max@example.org"
            })
    void an_address_that_mail_cannot_reach_is_refused(String given) {
        assertThatThrownBy(() -> with(given))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo("bad-email"));
    }

    @ParameterizedTest
    @CsvSource({
        "max@müller.example, max@müller.example",
        "o'neil+amt@mail.stadt-leipzig.de, o'neil+amt@mail.stadt-leipzig.de",
        "info@пример.укр, info@пример.укр",
        "a@xn--e1afmkfd.xn--j1amh, a@xn--e1afmkfd.xn--j1amh",
        "a@b.co, a@b.co"
    })
    void names_of_every_script_are_kept(String given, String kept) {
        assertThat(with(given).email()).contains(kept);
    }

    @Test
    void lengths_of_the_standard_are_kept() {
        assertThat(with("m".repeat(64) + "@example.org").email()).isPresent();
        assertThatThrownBy(() -> with("m".repeat(65) + "@example.org")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> with("m@" + "d".repeat(64) + ".org")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> with("m@" + "d.".repeat(130) + "org")).isInstanceOf(Malformed.class);
    }

    @Test
    void a_name_that_nobody_sees_is_none() {
        assertThatThrownBy(
                        () -> new Identity(Optional.of("\u3164"), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo("empty"));
    }
}
