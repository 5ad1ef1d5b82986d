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
        "'', file.pdf",
        "'\u200D\u200C', file.pdf",
        "'\u200C .pdf', file.pdf"
    })
    void a_name_has_no_folders_and_no_tricks_and_the_ending_of_its_kind(String given, String kept) {
        assertThat(FileName.of(given, FileKind.PDF).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Az. 32.1, Az. 32.1.pdf",
        "Az. 32.1.PDF, Az. 32.1.pdf",
        "Bescheid vom 3.11.2026, Bescheid vom 3.11.2026.pdf",
        "Termin 12.30 Uhr.jpg, Termin 12.30 Uhr.pdf",
        "film.mp3, film.pdf",
        "akte.7z, akte.pdf"
    })
    void only_what_programs_call_a_kind_of_file_is_an_ending(String given, String kept) {
        assertThat(FileName.of(given, FileKind.PDF).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'نامه\u200Cها.pdf', 'نامه\u200Cها.pdf'",
        "'👩\u200D👧.pdf', '👩\u200D👧.pdf'",
        "'\u200Dbrief\u200C.pdf', brief.pdf"
    })
    void what_joins_letters_and_pictures_stays_within_a_name(String given, String kept) {
        assertThat(FileName.of(given, FileKind.PDF).text()).isEqualTo(kept);
    }

    @org.junit.jupiter.api.Test
    void a_long_name_loses_its_ending_first() {
        assertThat(FileName.of("x".repeat(119) + ".pdf", FileKind.PDF).text()).isEqualTo("x".repeat(119) + ".pdf");
        assertThat(FileName.of("x".repeat(121) + ".pdf", FileKind.PDF).text()).isEqualTo("x".repeat(120) + ".pdf");
    }

    @org.junit.jupiter.api.Test
    void a_long_name_is_cut_between_letters() {
        var name = FileName.of("🙂".repeat(500), FileKind.PNG).text();
        assertThat(name.codePointCount(0, name.length())).isEqualTo(124);
        assertThat(name).endsWith("🙂.png");
    }
}
