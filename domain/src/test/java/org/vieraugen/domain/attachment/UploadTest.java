package org.vieraugen.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;

/** Which files are taken, and what is said of them (I4). */
class UploadTest {
    private static final StoredFile FILE = new StoredFile(new UUID(1, 2), "c2VjcmV0");

    @ParameterizedTest
    @CsvSource({"image/jpeg, JPEG, jpg", "image/png, PNG, png", "application/pdf, PDF, pdf"})
    void pictures_and_papers_are_taken(String mediaType, FileKind kind, String ending) {
        assertThat(FileKind.of(mediaType)).contains(kind);
        assertThat(kind.mediaType()).isEqualTo(mediaType);
        assertThat(kind.ending()).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image/heic", "image/svg+xml", "text/html", "IMAGE/PNG", "application/pdf; charset=x"})
    void and_nothing_else(String mediaType) {
        assertThat(FileKind.of(mediaType)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileRefusal.class)
    void every_refusal_has_a_code_for_programs(FileRefusal refusal) {
        assertThat(refusal.code()).matches("file-[a-z]+(-[a-z]+)*");
        assertThat(refusal.code().replace('-', '_')).isEqualToIgnoringCase(refusal.name());
    }

    @Test
    void as_many_files_as_allowed_are_taken_and_not_one_more() {
        assertThatCode(() -> Upload.count(Upload.MOST, Upload.MOST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Upload.count(Upload.MOST + 1, Upload.MOST))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo("too-many-files"));
    }

    @Test
    void I4_the_key_of_a_file_is_never_shown() {
        assertThat(FILE.toString()).contains(FILE.id().toString()).doesNotContain(FILE.key());
    }

    @Test
    void I1_a_signature_is_shown_without_its_name_to_whoever_must_not_learn_who_complained() {
        var signed = new PdfSignature(
                PdfSignature.State.TRUSTED, "Erika Muster", Optional.of(Instant.parse("2026-11-24T11:00:00Z")));
        assertThat(signed.withoutName()).isEqualTo(new PdfSignature(signed.state(), "", signed.at()));
    }

    @Test
    void what_was_found_of_signatures_does_not_change_later() {
        var found = new ArrayList<PdfSignature>();
        var upload = new Upload(new FileName("a.pdf"), FileKind.PDF, 1, FILE, FILE, found, false, true);
        found.add(new PdfSignature(PdfSignature.State.BROKEN, "", Optional.empty()));
        assertThat(upload.signatures()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u200bb.pdf', ab.png",
        "'a\u2028b\u2029c.pdf', abc.png",
        "'a\ud800b.pdf', ab.png",
        "Scan.2026.pdf, Scan.2026.png",
        "'folder\\sub/Scan', Scan.png",
        "'folder/sub\\Scan', Scan.png",
        "'Scan .pdf', Scan.png",
        "ohne Endung, ohne Endung.png",
        "'ordner/', file.png"
    })
    void a_name_holds_what_a_person_can_read_and_the_ending_of_its_kind(String given, String kept) {
        assertThat(FileName.of(given, FileKind.PNG)).hasToString(kept);
    }
}
