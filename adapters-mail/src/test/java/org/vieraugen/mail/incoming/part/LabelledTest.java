package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename=\"Brief an die Behörde.pdf\" | Brief an die Behörde.pdf",
                "attachment; filename=plain name.pdf; size=3 | plain name.pdf",
                "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf | Grüße.pdf",
                "attachment; filename=fallback.pdf; filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf | Grüße.pdf",
                "attachment; filename*0*=UTF-8''Gr%C3; filename*1*=%BC%C3%9Fe; filename*2=.pdf | Grüße.pdf",
                "attachment; filename*0=\"eins \"; filename*1=\"zwei.pdf\" | eins zwei.pdf",
                "attachment; filename=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe.pdf?=\" | Grüße.pdf",
                "attachment; filename==?utf-8?B?R3LDvMOfZQ==?= | Grüße",
                "attachment; filename=\"C:\\Users\\a.pdf\" | C:\\Users\\a.pdf",
                "attachment; filename=\"a \\\"b\\\".pdf\" | a \"b\".pdf",
                "attachment;; x ; FileName = \"a;b.pdf\" | a;b.pdf",
                "attachment; filename=\"never closed.pdf | never closed.pdf",
            })
    void names_are_read_however_they_are_written(String raw, String name) {
        var latin = new String(
                raw.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(Labelled.of(latin).label("filename")).contains(name);
        assertThat(Labelled.of(latin).value()).isEqualTo("attachment");
    }

    @Test
    void what_is_no_label_is_passed_over() {
        assertThat(Labelled.of("TEXT/Plain (comment)").value()).isEqualTo("text/plain");
        assertThat(Labelled.of("").labels()).isEmpty();
        assertThat(Labelled.of(";;;=;==").value()).isEmpty();
        assertThat(Labelled.of("a;" + "b=c;".repeat(50_000)).labels()).hasSize(1);
    }
}
