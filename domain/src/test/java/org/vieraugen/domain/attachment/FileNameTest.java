package org.vieraugen.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Brief vom Amt.pdf, Brief vom Amt.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\Samira\\Bescheid.PDF, Bescheid.pdf",
        "'rechnung\u202Efdp.exe', rechnungfdp.pdf",
        "'a\u0000b\nc.jpg', abc.pdf",
        "رسالة.jpeg, رسالة.pdf",
        ".htaccess, file.pdf",
        "'  .  ', file.pdf",
        "'', file.pdf"
    })
    void a_name_has_no_folders_and_no_tricks_and_the_ending_of_its_kind(String given, String kept) {
        assertThat(FileName.of(given, FileKind.PDF).text()).isEqualTo(kept);
    }

    @org.junit.jupiter.api.Test
    void a_long_name_is_cut_between_letters() {
        var name = FileName.of("🙂".repeat(500), FileKind.PNG).text();
        assertThat(name.codePointCount(0, name.length())).isEqualTo(124);
        assertThat(name).endsWith("🙂.png");
    }
}
