package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bescheid.pdf | Bescheid.pdf",
                "../../etc/passwd | passwd",
                "C:\\Users\\maria\\Bescheid.pdf | Bescheid.pdf",
                "..hidden. | hidden",
                "a<b>:c?.pdf | a_b__c_.pdf",
                "تصريح العمل.pdf | تصريح العمل.pdf",
                "... | otherwise",
                "'' | otherwise",
                "/ | otherwise",
            })
    void names_are_cleaned(String told, String name) {
        assertThat(FileName.cleaned(told, "otherwise")).isEqualTo(name);
    }

    @Test
    void signs_that_turn_or_hide_letters_are_gone() {
        assertThat(FileName.cleaned("brief\u202efdp.exe", "x")).isEqualTo("brieffdp.exe");
        assertThat(FileName.cleaned("a\0b\nc\u200b.pdf", "x")).isEqualTo("abc.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.cleaned("x".repeat(500) + ".pdf", "x")).hasSize(150).endsWith("x.pdf");
        assertThat(FileName.cleaned("😀".repeat(500), "x").codePoints().count()).isEqualTo(150);
    }
}
